package io.github.imrletters.internal.words;

/** A word, a number or a mark of a text. Upper and lower case make no difference; it is cut out of the text only on demand. */
public final class Word {

    /** What a word is made of. */
    public enum Kind {
        /** Letters. */
        LETTERS,
        /** Digits, with points and commas among them. */
        NUMBER,
        /** A single character of any other kind. */
        MARK
    }

    private final String printed;
    private final int start;
    private final int end;
    private final Kind kind;
    private final boolean glued;
    /** Told on demand. */
    private String text;
    private String singular;

    /**
     * Marks a word.
     *
     * @param printed the text that it stands in
     * @param start   the index of its first character
     * @param end     the index behind its last character
     * @param kind    which of the three
     * @param glued   whether nothing stands between it and the one before
     */
    Word(String printed, int start, int end, Kind kind, boolean glued) {
        this.printed = printed;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.glued = glued;
    }

    /** Character by character: the same in every locale. */
    private static char lower(char c) {
        if (c <= 'z') {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }

    /**
     * The word itself.
     *
     * @return its characters in lower case
     */
    public String text() {
        if (text == null) {
            text = lower();
        }
        return text;
    }

    /**
     * What it is a plural of, if it is one.
     *
     * @return the word without its {@code s}, or {@code null} where it has none or is too short for a plural
     */
    public String singular() {
        if (length() <= 2 || !endsInS()) {
            return null;
        }
        if (singular == null) {
            singular = text().substring(0, length() - 1);
        }
        return singular;
    }

    private String lower() {
        for (int i = start; i < end; i++) {
            if (lower(printed.charAt(i)) != printed.charAt(i)) {
                return lowered();
            }
        }
        return printed.substring(start, end);
    }

    private String lowered() {
        char[] lower = new char[length()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower(printed.charAt(start + i));
        }
        return new String(lower);
    }

    /**
     * Which of the three it is.
     *
     * @return what it is made of
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it begins.
     *
     * @return the index of its first character
     */
    public int start() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return the index behind its last character
     */
    public int end() {
        return end;
    }

    /**
     * How long it is.
     *
     * @return the number of its characters
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether nothing stands between it and the word before.
     *
     * @return false behind white space
     */
    public boolean glued() {
        return glued;
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
        return length() == other.length() && startsWith(other);
    }

    /**
     * Whether this is the given word with an {@code s} behind it.
     *
     * @param other in lower case
     * @return true if so
     */
    boolean isPluralOf(String other) {
        return length() == other.length() + 1 && endsInS() && startsWith(other);
    }

    /**
     * Whether it can be a plural.
     *
     * @return true if it ends in {@code s}
     */
    public boolean endsInS() {
        return lower(printed.charAt(end - 1)) == 's';
    }

    /**
     * Whether this is one of some marks.
     *
     * @param marks the marks in a row
     * @return true if so
     */
    boolean isOneOf(String marks) {
        return kind == Kind.MARK && marks.indexOf(printed.charAt(start)) >= 0;
    }

    private boolean startsWith(String other) {
        for (int i = 0; i < other.length(); i++) {
            if (lower(printed.charAt(start + i)) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
