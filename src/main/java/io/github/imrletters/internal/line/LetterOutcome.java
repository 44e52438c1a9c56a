package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Decision;
import java.util.List;

/** What a letter of 2013 prints as its own outcome, by {@code letter-outcomes.tsv}. */
public final class LetterOutcome {

    private record Known(Decision decision, FixedWords words) {
    }

    private static final List<Known> KNOWN = WordFile.rows(LetterOutcome.class, "letter-outcomes.tsv", 2).stream()
            .flatMap(row -> Variants.of(row.get(1)).stream()
                    .map(words -> new Known(Decision.valueOf(row.get(0)), new FixedWords(words))))
            .toList();

    private LetterOutcome() {
    }

    /**
     * What words mean.
     *
     * @param words those of the outcome
     * @return the decision; {@code null} of other words
     */
    public static Decision of(String words) {
        for (Known known : KNOWN) {
            if (known.words().endAt(words, 0) >= 0) {
                return known.decision();
            }
        }
        return null;
    }
}
