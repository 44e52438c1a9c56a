package io.github.imrletters.samples.spark;

/** What became of a file. */
public enum Status {
    /** There is a letter, possibly in part: its diagnostics tell. */
    PARSED(true),
    /** The file is no letter's file; the reason is one of {@link io.github.imrletters.UnreadableFileException.Reason}. */
    UNREADABLE(true),
    /** The file is larger than a limit of the parser; the reason is the limit's option. */
    LIMIT_EXCEEDED(true),
    /** The file could not be read from its store; the reason is the exception's class. */
    UNAVAILABLE(false),
    /** The letter was cut off at the time limit. */
    TIMED_OUT(false),
    /** The parser failed; the reason is the class of what it threw. */
    FAILED(false),
    /** So many letters before it never came to an end that this one was not begun. */
    NOT_TRIED(false);

    private final boolean settled;

    Status(boolean settled) {
        this.settled = settled;
    }

    /** Whether the same file would end in the same again, so that there is no need to try. */
    boolean settled() {
        return settled;
    }
}
