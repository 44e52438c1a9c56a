package io.github.imrletters.internal.line;

/** The number that a disputed item begins with in a letter of 2013: {@code 2.} or {@code 2)}, white space behind it. */
public final class ItemNumber {

    /** Numbers of items have so many digits at most. */
    private static final int DIGITS = 2;

    private ItemNumber() {
    }

    /** The index behind a number at a place of a text; -1 where none stands. */
    static int endAt(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > at && end - at <= DIGITS && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')') && text.charAt(end + 1) <= ' ';
        return number ? end + 1 : -1;
    }

    /** The number at a place of a text; 0 where none stands. */
    static int at(String text, int at) {
        int end = endAt(text, at);
        return end < 0 ? 0 : Integer.parseInt(text, at, end - 1, 10);
    }

    /**
     * The number that a line begins with.
     *
     * @param line its text
     * @return the number; 0 where it begins with none
     */
    public static int of(String line) {
        return at(line.stripLeading() + '\n', 0);
    }
}
