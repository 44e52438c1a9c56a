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

    /** Either has so many digits at least: most words are told at once to be none. */
    static final int FEWEST_DIGITS = 6;

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
