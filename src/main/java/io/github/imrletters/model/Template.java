package io.github.imrletters.model;

/**
 * The printed form that a letter follows, told from its section titles, never from its date. This version recognizes
 * {@link #STANDARD} alone; the forms of 2013 have their names already, so that a program can be ready for them.
 * A later version may know more constants.
 */
public enum Template {
    /** In use since 2014: how the determination was made, clinical case summary, issues with decisions and rationales. */
    STANDARD,
    /** Of the middle of 2013: the Notice of Independent Medical Review Determination. Not produced by this version yet. */
    DETERMINATION_NOTICE,
    /** Of the end of 2013: items under the title IMR Decision(s) and Rationale(s). Not produced by this version yet. */
    DECISIONS_AND_RATIONALES,
    /** Of early 2013: the Medical Professional Review of one item. Not produced by this version yet. */
    PROFESSIONAL_REVIEW
}
