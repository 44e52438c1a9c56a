package io.github.imrletters.change;

/** Whether a change may be looked at by those who teach the parser to read it. */
enum Group {
    /** It may. */
    OPEN,
    /** It may not: it is there to measure. */
    HELD_BACK
}
