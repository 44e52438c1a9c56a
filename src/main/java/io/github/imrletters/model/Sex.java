package io.github.imrletters.model;

/** The injured worker's sex as the case summary tells it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
