package io.github.imrletters.model;

/** What became of the claims administrator's denial of treatment. A later version may know more constants. */
public enum Decision {
    /** The denial stands: the treatment is not medically necessary. */
    UPHELD,
    /** The denial falls: the treatment must be provided. */
    OVERTURNED,
    /** The denial stands in part; of a letter, some items were upheld and some overturned. */
    PARTIALLY_OVERTURNED
}
