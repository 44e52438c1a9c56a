package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.reflow.Mending;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.LookAlikes;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/**
 * A case summary's opening with the words in place that its damaged ones must be: of the formula that tells age and sex, and only where
 * that did not tell them. {@code a 5O–year–oId ma1e} is a 50-year-old male.
 */
final class NearSummary {

    /** The formula stands in the first sentence, or in the second. */
    private static final int OPENING = 400;
    private static final int AGE_DIGITS = 2;
    /** The words of the formula as most summaries print them; any other way is read exactly or not at all. */
    private static final List<NearWords> WORDS = WordFile.rows(NearSummary.class, "near-case-words.tsv", 1).stream()
            .map(row -> new NearWords(row.get(0))).toList();
    private static final int SHORT = 4;

    private NearSummary() {
    }

    /** The summary with other words in place of damaged ones; the same where nothing is near. */
    static Passage mended(Passage summary) {
        Mending mending = new Mending(summary);
        String text = summary.text();
        int at = 0;
        boolean number = false;
        while (at < Math.min(OPENING, text.length())) {
            if (!Character.isLetterOrDigit(text.charAt(at)) && LookAlikes.digits(text.substring(at, at + 1)).charAt(0) == text.charAt(at)) {
                if (text.charAt(at) == '\u2013' || text.charAt(at) == '\u2014') {
                    mending.put(at, at + 1, "-");
                }
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            String word = text.substring(at, end);
            String read = number(word);
            boolean isNumber = read != null;
            read = isNumber ? read : word(word, number);
            number = isNumber || number && read != null;
            if (read != null && !read.equalsIgnoreCase(word)) {
                mending.put(at, end, read);
            }
            at = end;
        }
        return mending.passage();
    }

    private static int wordEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '|' || text.charAt(end) == '!')) {
            end++;
        }
        return end;
    }

    /** Two digits, one of them at least printed as one; {@code null} where it is anything else. */
    private static String number(String word) {
        String digits = LookAlikes.digits(word);
        boolean isAge = word.length() == AGE_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isAge && word.chars().anyMatch(c -> c >= '0' && c <= '9') ? digits : null;
    }

    /** Behind a number one letter may differ; elsewhere only of the worker's sex, and only letters that look alike. */
    private static String word(String word, boolean behindNumber) {
        NearText letters = NearText.of(word, 0, word.length());
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (NearWords words : WORDS) {
            int limit = words.words().length() < SHORT || !behindNumber ? 0 : 1;
            NearWords.Match match = words.all(letters);
            if (match != null && match.distance() <= limit && match.distance() < least) {
                nearest = words.words();
                least = match.distance();
            }
        }
        return nearest;
    }
}
