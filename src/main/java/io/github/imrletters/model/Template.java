package io.github.imrletters.model;

/**
 * The printed form that a letter follows, told from its section titles, never from its date.
 * A later version may know more constants.
 */
public enum Template {
    /** In use since 2014: how the determination was made, clinical case summary, issues with decisions and rationales. */
    STANDARD,
    /** Of the middle of 2013: the Notice of Independent Medical Review Determination. */
    DETERMINATION_NOTICE,
    /** Of the end of 2013: items under the title IMR Decision(s) and Rationale(s). */
    DECISIONS_AND_RATIONALES,
    /** Of early 2013: the Medical Professional Review of one item. */
    PROFESSIONAL_REVIEW
}
