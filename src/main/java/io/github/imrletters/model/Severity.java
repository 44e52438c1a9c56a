package io.github.imrletters.model;

/** How much a diagnostic matters. A later version may know more constants. */
public enum Severity {
    /** Worth knowing; nothing was lost. */
    INFO,
    /** A fact may be missing or was printed in an unusual way. */
    WARNING,
    /** The letter as a whole, or a part of it, could not be read. */
    ERROR
}
