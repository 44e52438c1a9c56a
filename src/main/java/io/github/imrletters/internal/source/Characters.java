package io.github.imrletters.internal.source;

/** What printed characters are, the same for every source: extractors pass on how a page was set, letters mean what is read. */
public final class Characters {

    private static final char FULLWIDTH_COLON = '\uFF1A';
    private static final char RATIO = '\u2236';
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Characters() {
    }

    /**
     * Adds a character as it is read: one of white space is a space, soft and no-break hyphens are hyphens, a colon of any
     * width is one, ligatures are their letters, and what has no width, such as a mark of direction, is nothing.
     *
     * @param c    as the source has it
     * @param text where to add it
     */
    public static void append(char c, StringBuilder text) {
        if (c < '\u007F' && c > ' ') {
            text.append(c);
        } else if (isSpace(c)) {
            text.append(' ');
        } else if (isHyphen(c)) {
            text.append('-');
        } else if (c == FULLWIDTH_COLON || c == RATIO) {
            text.append(':');
        } else if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            text.append(LIGATURES[c - FIRST_LIGATURE]);
        } else if (!hasNoWidth(c)) {
            text.append(c);
        }
    }

    /**
     * Whether a character is white space, in whatever width.
     *
     * @param c any character
     * @return true for spaces, tabs and control characters
     */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c > '\u00FF' && Character.isSpaceChar(c);
    }

    private static boolean isHyphen(char c) {
        return c == '\u00AD' || c == '\u2010' || c == '\u2011';
    }

    private static boolean hasNoWidth(char c) {
        return c == '\u007F' || Character.getType(c) == Character.FORMAT;
    }
}
