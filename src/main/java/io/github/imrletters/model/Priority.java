package io.github.imrletters.model;

/** How fast a review had to be. A later version may know more constants. */
public enum Priority {
    /** The usual time limits. */
    STANDARD,
    /** The short time limits for a serious threat to the worker's health. */
    EXPEDITED
}
