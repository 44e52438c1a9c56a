package io.github.imrletters.cli.input;

import io.github.imrletters.cli.input.Outcome.Status;
import java.time.Duration;

/** What became of inputs that were given up, each with a code that is the same in every version. */
public final class Losses {

    private static final String TIMED_OUT = "TIMED_OUT";
    private static final String OUT_OF_MEMORY = "OUT_OF_MEMORY";
    private static final String PROCESS_DIED = "PROCESS_DIED";
    private static final String UNEXPECTED = "UNEXPECTED";

    private Losses() {
    }

    /**
     * Of one that took too long.
     *
     * @param input which
     * @param limit how long it could take
     * @return failed
     */
    public static Outcome late(Input input, Duration limit) {
        String time = limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
        return Outcome.lost(input, Status.TIMED_OUT, TIMED_OUT, "reading it took more than " + time + " and was given up; --timeout allows more");
    }

    /**
     * Of one for which the memory did not suffice.
     *
     * @param input which
     * @param more  what gives more
     * @return failed
     */
    public static Outcome memory(Input input, String more) {
        return Outcome.lost(input, Status.UNREADABLE, OUT_OF_MEMORY, "reading it takes more memory than there is; " + more + " allows more");
    }

    /**
     * Of one whose process died.
     *
     * @param input which
     * @return failed
     */
    public static Outcome death(Input input) {
        return Outcome.lost(input, Status.UNREADABLE, PROCESS_DIED, "the process that read it died");
    }

    /**
     * Of one that met a mistake of ours.
     *
     * @param input which
     * @param e     its class alone is told: messages can quote the letter
     * @return failed
     */
    public static Outcome mistake(Input input, Throwable e) {
        String at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return Outcome.lost(input, Status.OUR_FAULT, UNEXPECTED, "this should not happen, please report it: " + e.getClass().getName() + at);
    }
}
