package io.github.imrletters.model;

/** The printed form that a letter follows, told from its section titles, never from its date. */
public enum Template {
    /** In use since 2014: how the determination was made, clinical case summary, issues with decisions and rationales. */
    STANDARD
}
