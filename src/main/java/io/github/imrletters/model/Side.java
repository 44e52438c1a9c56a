package io.github.imrletters.model;

/** A side of the body. A later version may know more constants. */
public enum Side {
    /** The left one. */
    LEFT,
    /** The right one. */
    RIGHT,
    /** Both. */
    BILATERAL
}
