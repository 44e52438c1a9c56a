package io.github.imrletters.internal.header;

/** The number of a case: two letters, the year, a hyphen and seven digits, eight in some systems. */
public final class CaseNumber {

    private static final int HYPHEN = 4;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 8;

    private CaseNumber() {
    }

    /**
     * Matches a case number at a place of a text.
     *
     * @param text any text
     * @param at   the index to begin at
     * @return the index behind it, or -1 where none stands there
     */
    public static int endAt(String text, int at) {
        int first = at + HYPHEN + 1;
        if (first + FEWEST_DIGITS > text.length() || text.charAt(at + HYPHEN) != '-' || !isCapital(text.charAt(at))
                || !isCapital(text.charAt(at + 1)) || !isDigit(text.charAt(at + 2)) || !isDigit(text.charAt(at + 3))) {
            return -1;
        }
        int end = first;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - first >= FEWEST_DIGITS && end - first <= MOST_DIGITS ? end : -1;
    }

    /**
     * Whether a text holds one.
     *
     * @param text any text
     * @return true if so
     */
    public static boolean isIn(String text) {
        for (int hyphen = text.indexOf('-', HYPHEN); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            if (endAt(text, hyphen - HYPHEN) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one and nothing else. */
    static boolean is(String text) {
        return endAt(text, 0) == text.length();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
