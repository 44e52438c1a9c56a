package io.github.imrletters.model;

/** Whose guideline a citation outside the MTUS is of: the first one that it names. A later version may know more constants. */
public enum CitationSource {
    /** The Official Disability Guidelines. */
    ODG,
    /** The American College of Occupational and Environmental Medicine. */
    ACOEM,
    /** Any other. */
    OTHER
}
