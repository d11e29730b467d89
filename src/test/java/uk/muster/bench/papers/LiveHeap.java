package uk.muster.bench.papers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** What some work holds on to at its greediest: the heap after full collections while it goes on, less what was there. */
final class LiveHeap {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final Duration BETWEEN = Duration.ofMillis(25);
    private static final double MEGABYTE = 1 << 20;

    private LiveHeap() {}

    static double megabytes(Supplier<Object> work) throws InterruptedException {
        long before = collected();
        Thread worker = Thread.ofPlatform().start(work::get);
        long most = before;
        while (!worker.join(BETWEEN)) {
            most = Math.max(most, collected());
        }
        return (most - before) / MEGABYTE;
    }

    private static long collected() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
