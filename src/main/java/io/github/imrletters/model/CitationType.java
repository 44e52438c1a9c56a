package io.github.imrletters.model;

/** Whether a citation is of California's own schedule. A later version may know more constants. */
public enum CitationType {
    /** The Medical Treatment Utilization Schedule. */
    MTUS,
    /** Anything else. */
    NON_MTUS
}
