package io.github.imrletters.model;

/** The injured worker's sex as the case summary tells it. A later version may know more constants. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
