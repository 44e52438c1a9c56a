package io.github.imrletters.change;

/** What is asked of the parser where a letter was changed. */
enum Goal {
    /** The expected record. */
    READ,
    /** The expected record, and a warning. */
    READ_AND_TOLD,
    /** A warning, where the record is not the expected one: what was taken away cannot be read. */
    TOLD
}
