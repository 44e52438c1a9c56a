package io.github.imrletters.internal.line;

/** What a list puts before words of the form, and no letter means: {@code •}, {@code b)}, {@code II.}, {@code (2)}. */
final class Enumeration {

    private static final int LONGEST = 6;
    private static final int DIGITS = 2;
    private static final String ROMAN = "IVX";

    private Enumeration() {
    }

    /**
     * Whether a text is nothing else.
     *
     * @param text  what stands on a line before the words
     * @param apart whether it cannot be the end of what stands on the line before: a number without a bracket can
     */
    static boolean isOne(String text, boolean apart) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        return start == end || isNumber(text, start, end) && (apart || text.startsWith(")", end)) && isMark(text, end);
    }

    private static boolean isMark(String text, int from) {
        return from == text.length() || from + 1 == text.length() && ".):".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean digits = to - from <= DIGITS;
        boolean roman = true;
        for (int i = from; i < to; i++) {
            digits &= Character.isDigit(text.charAt(i));
            roman &= ROMAN.indexOf(Character.toUpperCase(text.charAt(i))) >= 0;
        }
        return digits || roman || to - from == 1;
    }
}
