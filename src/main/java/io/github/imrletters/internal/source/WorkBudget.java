package io.github.imrletters.internal.source;

import io.github.imrletters.LimitExceededException;
import io.github.imrletters.ParseInterruptedException;

/** How long one parse may go on: until its time is over or its thread is interrupted. Made anew for each parse. */
public final class WorkBudget {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long maxMillis;
    private final long start;

    private WorkBudget(long maxMillis) {
        this.maxMillis = maxMillis;
        this.start = maxMillis == 0 ? 0 : System.nanoTime();
    }

    /**
     * A budget from now on.
     *
     * @param maxMillis the most milliseconds; 0 for any number of them
     */
    public static WorkBudget start(long maxMillis) {
        return new WorkBudget(maxMillis);
    }

    /** A budget that only an interruption ends. */
    public static WorkBudget unlimited() {
        return new WorkBudget(0);
    }

    /**
     * To be asked between pages and stages, and every now and then in loops whose length a file tells: it looks at the clock, which
     * takes as long as some ten steps of such a loop.
     *
     * @throws LimitExceededException    if the time is over
     * @throws ParseInterruptedException if the thread is interrupted
     */
    public void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ParseInterruptedException();
        }
        if (maxMillis > 0) {
            Limits.check("milliseconds", (System.nanoTime() - start) / NANOS_PER_MILLI, maxMillis, "maxMillis");
        }
    }
}
