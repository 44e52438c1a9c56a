package io.github.imrletters.internal.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a damaged case header: with gaps in them, or with letters that scanners take for digits. What else is wrong in a value
 * stays as it is, since nobody can know it.
 */
final class HeaderValues {

    private static final Pattern USUAL_CASE_NUMBER = Pattern.compile("[A-Z]{2}\\d{2}-\\d{7,8}");
    private static final Pattern CASE_NUMBER = Pattern.compile("[Cc]\\s?(?:[Mm]|rn|RN)\\s?(\\d\\s?\\d)\\s?[-\u2013]?\\s?(\\d(?:\\s?\\d){6,7})");
    private static final Pattern DATE = Pattern.compile("(\\d(?:\\s?\\d)?)\\s?([/-])\\s?(\\d(?:\\s?\\d)?)\\s?[/-]\\s?(\\d(?:\\s?\\d){3})");

    private HeaderValues() {
    }

    /** Two letters, the year, a hyphen, and seven or eight digits. */
    static boolean isUsualCaseNumber(String value) {
        return USUAL_CASE_NUMBER.matcher(value).matches();
    }

    /** The case number that words are; {@code null} where they are none. */
    static String caseNumber(String words) {
        Matcher matcher = CASE_NUMBER.matcher(withDigits(words));
        return matcher.matches() ? "CM" + joined(matcher.group(1)) + '-' + joined(matcher.group(2)) : null;
    }

    /** The date that words are, as headers print it; {@code null} where they are none. */
    static String date(String words) {
        Matcher matcher = DATE.matcher(withDigits(words));
        return matcher.matches()
                ? joined(matcher.group(1)) + matcher.group(2) + joined(matcher.group(3)) + matcher.group(2) + joined(matcher.group(4)) : null;
    }

    /** Letters that scanners take for digits, as digits. */
    private static String withDigits(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            digits.append(switch (words.charAt(i)) {
                case 'l', 'I', 'i', '|', '!' -> '1';
                case 'O', 'o' -> '0';
                default -> words.charAt(i);
            });
        }
        return digits.toString();
    }

    private static String joined(String digits) {
        return digits.replaceAll("\\s", "");
    }
}
