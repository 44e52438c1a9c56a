package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.LookAlikes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a damaged case header: with gaps in them, or with letters that scanners take for digits. What else is wrong in a value
 * stays as it is, since nobody can know it.
 */
final class HeaderValues {

    private static final Pattern CASE_NUMBER = Pattern.compile("(\\D(?:\\s?\\D){1,2}?)\\s?(\\d\\s?\\d)\\s?[-\u2013]?\\s?(\\d(?:\\s?\\d){6,7})");
    private static final Pattern DATE = Pattern.compile("(\\d(?:\\s?\\d)?)\\s?([/-])\\s?(\\d(?:\\s?\\d)?)\\s?[/-]\\s?(\\d(?:\\s?\\d){3})");

    private static final int DIGITS_OF_DATE = 6;
    private static final int DIGITS_OF_CASE_NUMBER = 9;

    private HeaderValues() {
    }

    /** How many characters of a stretch of a text are digits, or look like some. */
    static int digits(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += LookAlikes.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** How many of them are marks that part a date. */
    static int separators(String text, int from, int to) {
        int separators = 0;
        for (int i = from; i < to; i++) {
            separators += text.charAt(i) == '/' || text.charAt(i) == '-' ? 1 : 0;
        }
        return separators;
    }

    /** Most words are told at once to be no date. */
    static boolean canBeDate(int digits, int separators) {
        return digits >= DIGITS_OF_DATE && separators == 2;
    }

    /** And no case number. */
    static boolean canBeCaseNumber(int digits) {
        return digits >= DIGITS_OF_CASE_NUMBER;
    }

    /** The case number that words are; {@code null} where they are none. */
    static String caseNumber(String words) {
        Matcher matcher = CASE_NUMBER.matcher(digits(words));
        String letters = matcher.matches() ? CaseNumber.letters(matcher.group(1)) : null;
        return letters == null ? null : letters + joined(matcher.group(2)) + '-' + joined(matcher.group(3));
    }

    /** The date that words are, as headers print it; {@code null} where they are none. */
    static String date(String words) {
        Matcher matcher = DATE.matcher(digits(words));
        return matcher.matches()
                ? joined(matcher.group(1)) + matcher.group(2) + joined(matcher.group(3)) + matcher.group(2) + joined(matcher.group(4)) : null;
    }

    /** A gap is a gap, however wide. */
    private static String digits(String words) {
        return LookAlikes.digits(words).replaceAll("\\s+", " ");
    }

    private static String joined(String digits) {
        return digits.replaceAll("\\s", "");
    }
}
