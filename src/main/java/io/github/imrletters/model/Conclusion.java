package io.github.imrletters.model;

/**
 * What a rationale itself concludes. The heading, not the rationale, is the decision.
 * A later version may know more constants.
 */
public enum Conclusion {
    /** The treatment is not medically necessary: the denial is upheld. */
    NOT_MEDICALLY_NECESSARY,
    /** The treatment is medically necessary: the denial is overturned. */
    MEDICALLY_NECESSARY
}
