package io.github.imrletters.change;

/** How a changed letter was read. */
enum Verdict {
    /** The record is the expected one. */
    SAME,
    /** It is another, and a warning or an error that the unchanged letter did not have says so. */
    TOLD,
    /** It is another, and nothing says so; or a warning was asked for and is missing. */
    SILENT;

    /** Whether it is what was asked for. */
    boolean meets(Goal goal) {
        return this == SAME || this == TOLD && goal == Goal.TOLD;
    }
}
