package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Decision;
import java.util.List;

/** The words behind a request that say what was decided on it, from {@code decision-words.tsv}. */
public final class DecisionWords {

    private record Known(Decision decision, FixedWords words) {
    }

    /** Where they stand in a text. */
    record Found(int start, int end) {
    }

    private static final List<Known> KNOWN = WordFile.rows(DecisionWords.class, "decision-words.tsv", 2).stream()
            .flatMap(row -> Variants.of(row.get(1)).stream()
                    .map(words -> new Known(Decision.valueOf(row.get(0)), new FixedWords(words))))
            .toList();
    private static final List<Known> IN_LABELS = WordFile.rows(DecisionWords.class, "rationale-label-decisions.tsv", 2).stream()
            .map(row -> new Known(Decision.valueOf(row.get(0)), new FixedWords(row.get(1))))
            .toList();
    /** With spaces, no wording is longer. */
    private static final int LONGEST = 90;

    private DecisionWords() {
    }

    /**
     * What words of a decision mean, behind a label or without one.
     *
     * @param words the whole of them
     * @return the decision; {@code null} of other words
     */
    public static Told<Decision> in(String words) {
        Found found = next(words, 0, words.length());
        if (found != null) {
            return new Told<>(decisionAt(words, found.start()), found.start(), words.length());
        }
        Outcome outcome = Outcomes.known(words, false);
        return outcome == null ? null : new Told<>(outcome.decision(), outcome.start(), outcome.end());
    }

    private static Decision decisionAt(String text, int at) {
        for (Known known : KNOWN) {
            if (known.words().endAt(text, at) >= 0) {
                return known.decision();
            }
        }
        return null;
    }

    /**
     * What the label of a rationale says of the decision.
     *
     * @param label the label
     * @return the decision; {@code null} where it says nothing
     */
    public static Told<Decision> inLabel(String label) {
        for (Known known : IN_LABELS) {
            int start = known.words().indexIn(label, 0);
            if (start >= 0) {
                return new Told<>(known.decision(), start, known.words().endAt(label, start));
            }
        }
        return null;
    }

    /** The next ones between two indexes; {@code null} where there are none. */
    static Found next(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            int end = endAt(text, at);
            if (end > 0) {
                return new Found(at, end);
            }
        }
        return null;
    }

    /** Those that end at an index; {@code null} where others stand before it. */
    static Found before(String text, int end, int from) {
        Found found = next(text, Math.max(from, end - LONGEST), end);
        while (found != null && found.end() < end) {
            found = next(text, found.end(), end);
        }
        return found;
    }

    private static int endAt(String text, int at) {
        if (text.charAt(at) <= ' ' || at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return -1;
        }
        for (Known known : KNOWN) {
            int end = known.words().endAt(text, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
