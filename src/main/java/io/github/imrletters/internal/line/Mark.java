package io.github.imrletters.internal.line;

/**
 * Words of the form in a letter of 2013, and what the text behind them is, up to the next mark.
 *
 * @param kind  what they tell
 * @param start the index of the first one
 * @param end   the index behind the last one; the first one's where they are content themselves
 * @param then  the kind of the lines behind them
 */
record Mark(LineKind kind, int start, int end, LineKind then) {

    /** Words that begin what they are part of. */
    static Mark ofContent(LineKind kind, int start, LineKind then) {
        return new Mark(kind, start, start, then);
    }

    /** Whether what follows on the same line is of their kind too: a label's content. */
    boolean takesLine() {
        return then == LineKind.TEXT;
    }
}
