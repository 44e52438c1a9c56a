package io.github.imrletters.internal.source;

import io.github.imrletters.LimitExceededException;

/** Holds a limit. */
public final class Limits {

    private Limits() {
    }

    /**
     * Throws where a value is over its limit.
     *
     * @param what   what is counted, in the plural
     * @param value  how many there are
     * @param limit  how many are allowed
     * @param option the option's name
     * @throws LimitExceededException if there are more
     */
    public static void check(String what, long value, long limit, String option) {
        if (value > limit) {
            throw new LimitExceededException(what, value, limit, option);
        }
    }
}
