package io.github.imrletters.samples.spark;

import java.util.concurrent.CountDownLatch;

/** Work that takes longer than anyone waits. */
final class Work {

    private Work() {
    }

    /** Ends only when interrupted. */
    static void sleepsForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Heeds no interruption, and ends when the latch is open. */
    static void ignoresInterruption(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
}
