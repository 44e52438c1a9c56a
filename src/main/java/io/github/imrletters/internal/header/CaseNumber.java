package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/**
 * The number of a case: two letters, the year, a hyphen and seven digits, eight in some systems. Which letters they are, tells
 * {@code case-number-letters.tsv}.
 */
public final class CaseNumber {

    private static final int HYPHEN = 4;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 8;
    /** Of two letters, one may differ. */
    private static final int FARTHEST = 1;
    private static final int CENTURY = 2000;
    private static final List<NearWords> LETTERS = WordFile.rows(CaseNumber.class, "case-number-letters.tsv", 1).stream()
            .map(row -> new NearWords(row.get(0)))
            .toList();

    private CaseNumber() {
    }

    /**
     * Matches a case number at a place of a text, whatever its two letters: where one stands tells what a line is.
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

    /**
     * Whether a text holds a certain one, and not as the beginning of a longer one.
     *
     * @param text   any text
     * @param number the case number
     * @return true if so
     */
    public static boolean isIn(String text, String number) {
        int at = text.indexOf(number);
        return at >= 0 && endAt(text, at) == at + number.length();
    }

    /** Whether a text is one and nothing else, and begins with the letters that case numbers have. */
    static boolean is(String text) {
        return endAt(text, 0) == text.length() && LETTERS.stream().anyMatch(letters -> text.startsWith(letters.words()));
    }

    /** The letters that case numbers have and others are near to; {@code null} where they are not. */
    static String letters(String printed) {
        NearText text = NearText.of(printed, 0, printed.length());
        for (NearWords letters : LETTERS) {
            NearWords.Match match = letters.at(text, 0, letter -> text.length() - letter);
            if (match != null && match.end() == text.length() && match.distance() <= FARTHEST) {
                return letters.words();
            }
        }
        return null;
    }

    /** The year of a case number. */
    static int year(String number) {
        return CENTURY + Integer.parseInt(number, 2, HYPHEN, 10);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
