package io.github.imrletters.cli.survey;

import io.github.imrletters.cli.text.Printable;
import java.util.Locale;
import java.util.regex.Pattern;

/** What lines of different letters have in common: their words, whatever their numbers, dates, case numbers, case and white space. */
final class LineShape {

    private static final int LONGEST = 160;
    private static final String SIGN = "#";
    static final Pattern CASE_NUMBER = Pattern.compile("\\b[A-Z]{2}\\d{2}-?\\d{5,}\\b");
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:,? \\d{4})?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[/.,:-]\\p{Nd}+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** So many letters of one that repeats may differ, and one in so many. */
    private static final int MOST_DIFFERENT = 3;
    private static final int ONE_IN = 10;

    private LineShape() {
    }

    /** A line as a survey may show it: the sign stands for what is a letter's own. */
    static String shown(String line) {
        String shown = PersonLabels.masked(SPACE.matcher(Printable.of(line)).replaceAll(" ").strip(), SIGN);
        for (Pattern own : new Pattern[] {CASE_NUMBER, DATE, NUMBER}) {
            shown = own.matcher(shown).replaceAll(SIGN);
        }
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }

    /** What is the same of lines that are alike. */
    static String key(String shown) {
        return shown.toLowerCase(Locale.ROOT);
    }

    /** Whether two keys differ in a few letters only: those that are wrong, lost or added count one each. */
    static boolean areNear(String one, String other) {
        int limit = Math.min(MOST_DIFFERENT, Math.min(one.length(), other.length()) / ONE_IN);
        if (Math.abs(one.length() - other.length()) > limit) {
            return false;
        }
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return false;
            }
            int[] spare = last;
            last = row;
            row = spare;
        }
        return last[other.length()] <= limit;
    }
}
