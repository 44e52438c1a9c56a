package io.github.imrletters.words;

/**
 * A word, a number or a mark of a text.
 *
 * @param text  in lower case
 * @param kind  which of the three
 * @param start the index of its first character
 * @param end   the index behind its last character
 * @param glued whether nothing stands between it and the one before
 */
public record Word(String text, Kind kind, int start, int end, boolean glued) {

    /** What a word is made of. */
    public enum Kind {
        /** Letters. */
        LETTERS,
        /** Digits, with points and commas among them. */
        NUMBER,
        /** A single character of any other kind. */
        MARK
    }

    /**
     * Whether this is a number.
     *
     * @return true for digits
     */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /**
     * Whether this is the given word or mark.
     *
     * @param other in lower case
     * @return true if so
     */
    public boolean is(String other) {
        return text.equals(other);
    }
}
