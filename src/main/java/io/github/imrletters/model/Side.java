package io.github.imrletters.model;

/** A side of the body. */
public enum Side {
    /** The left one. */
    LEFT,
    /** The right one. */
    RIGHT,
    /** Both. */
    BILATERAL
}
