package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Decision;
import java.util.List;

/** The outcome words at the end of a heading, from {@code outcomes.tsv}. */
public final class Outcomes {

    private record Outcome(Decision decision, FixedWords words) {
    }

    private static final List<Outcome> ALL = WordFile.rows(Outcomes.class, "outcomes.tsv", 2).stream()
            .map(row -> new Outcome(Decision.valueOf(row.get(0)), new FixedWords(row.get(1))))
            .toList();

    private Outcomes() {
    }

    /**
     * Whether a line can end in an outcome, as its last letter tells.
     *
     * @param line the line
     * @return false for most lines
     */
    static boolean mayEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || line.charAt(end - 1) == '.')) {
            end--;
        }
        for (Outcome known : ALL) {
            if (end > 0 && known.words().endsLike(line.charAt(end - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an outcome means.
     *
     * @param words as printed behind the heading's colon
     * @return the decision, or {@code null} where the words are not known
     */
    public static Decision of(String words) {
        String outcome = words.strip();
        String plain = outcome.endsWith(".") ? outcome.substring(0, outcome.length() - 1) : outcome;
        for (Outcome known : ALL) {
            if (known.words().equalTo(plain)) {
                return known.decision();
            }
        }
        return null;
    }
}
