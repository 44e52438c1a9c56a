package io.github.imrletters.cli.find;

import io.github.imrletters.cli.text.WordRows;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The one sentence of a rationale that tells most of why. */
final class Why {

    /** The rows of the library's words of conclusions by which one is stated. */
    private static final Set<String> STATING = Set.of("NECESSARY", "SUITABLE", "UNNECESSARY", "APPROVED", "DENIED");
    private static final List<String> CONCLUSIONS = WordRows.library("fact/conclusion-words.tsv").stream().filter(row -> STATING.contains(row[0]))
            .map(row -> words(row[1])).toList();
    private static final List<String> GROUNDS = WordRows.of(Why.class, "ground-words.tsv").stream().map(row -> words(row[0])).toList();

    private Why() {
    }

    /**
     * Chooses it. Rationales end in what they come to, and most in a formula that says no more than the decision does: the last sentence
     * before it gives a reason.
     *
     * @param rationale its words on one line
     * @return the last sentence that is no formula; of formulas alone, the last one
     */
    static String of(String rationale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(rationale);
        String last = null;
        int end = sentences.last();
        for (int start = sentences.previous(); start != BreakIterator.DONE; start = sentences.previous()) {
            String sentence = rationale.substring(start, end).strip();
            if (!isFormula(sentence)) {
                return sentence;
            }
            last = last == null ? sentence : last;
            end = start;
        }
        return last == null ? "" : last;
    }

    private static boolean isFormula(String sentence) {
        String words = words(sentence);
        return CONCLUSIONS.stream().anyMatch(words::contains) && GROUNDS.stream().noneMatch(words::contains);
    }

    /** In lower case, a blank around each. */
    private static String words(String text) {
        return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}']+", " ").strip() + ' ';
    }
}
