package uk.muster.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was worked out of a key last used, for pure functions alone: of a paper's many texts one changes at a time.
 * Two that ask at once may both work it out.
 */
final class Remembered<K, V> {

    /** A few large papers' worth of texts. */
    private static final int MOST = 2000;

    private final Function<K, V> work;
    private final Map<K, V> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    });

    Remembered(Function<K, V> work) {
        this.work = work;
    }

    V of(K key) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V now = work.apply(key);
        known.put(key, now);
        return now;
    }
}
