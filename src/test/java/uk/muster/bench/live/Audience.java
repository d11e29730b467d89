package uk.muster.bench.live;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** All screens together: when the last of them has shown a word, and how many bytes that took. */
final class Audience implements Screen.Ear {

    private static final int PATIENCE_SECONDS = 30;

    private final Set<Screen> arrived = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private volatile String word = "";
    private volatile CountDownLatch missing = new CountDownLatch(0);
    private volatile long lastAt;

    void expect(String next, int screens) {
        arrived.clear();
        bytes.set(0);
        missing = new CountDownLatch(screens);
        word = next;
    }

    @Override
    public void hear(Screen screen, String message) {
        long now = System.nanoTime();
        bytes.addAndGet(message.getBytes(StandardCharsets.UTF_8).length);
        if (!word.isEmpty() && message.contains(word) && arrived.add(screen)) {
            lastAt = now;
            missing.countDown();
        }
    }

    /** The moment at which the last screen heard of it, by the machine's clock. */
    long awaitLast() throws InterruptedException {
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(missing.getCount() + " screens never heard of " + word);
        }
        return lastAt;
    }

    long bytes() {
        return bytes.get();
    }
}
