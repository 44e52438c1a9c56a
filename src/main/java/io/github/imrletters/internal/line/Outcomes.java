package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Decision;
import java.util.List;

/** Finds the outcome that a line ends in, by the words of {@code outcomes.tsv} or by its form. */
final class Outcomes {

    private record Known(Decision decision, FixedWords words) {
    }

    private static final List<Known> KNOWN = WordFile.rows(Outcomes.class, "outcomes.tsv", 2).stream()
            .map(row -> new Known(Decision.valueOf(row.get(0)), new FixedWords(row.get(1))))
            .toList();
    /** An outcome is one or two words. */
    private static final int LONGEST_UNKNOWN = 24;

    private Outcomes() {
    }

    /**
     * The outcome of known words behind a line's last colon; of a line without a colon, the whole line if it can be.
     *
     * @param behindColon whether the line before ends in a colon
     * @return {@code null} for most lines
     */
    static Outcome known(String line, boolean behindColon) {
        if (!mayEnd(line)) {
            return null;
        }
        Outcome outcome = last(line, behindColon);
        return outcome == null || outcome.decision() == null ? null : outcome;
    }

    /** One or two capitalized words behind the last colon, whatever they are; {@code null} where there is nothing of the form. */
    static Outcome unknown(String line, boolean behindColon) {
        Outcome outcome = last(line, behindColon);
        if (outcome == null || outcome.start() == outcome.end()) {
            return null;
        }
        String words = line.substring(outcome.start(), outcome.end());
        boolean formed = words.length() <= LONGEST_UNKNOWN && Character.isUpperCase(words.charAt(0))
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        return formed ? outcome : null;
    }

    /** Whether a line can end in a known outcome, as its last letter tells. */
    private static boolean mayEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || line.charAt(end - 1) == '.')) {
            end--;
        }
        for (Known known : KNOWN) {
            if (end > 0 && known.words().endsLike(line.charAt(end - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Outcome last(String line, boolean behindColon) {
        int colon = line.lastIndexOf(':');
        if (colon < 0 && !behindColon) {
            return null;
        }
        int start = colon + 1;
        int end = line.length();
        while (start < end && line.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Outcome(decision(line.substring(start, end)), colon, start, end);
    }

    private static Decision decision(String words) {
        String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        for (Known known : KNOWN) {
            if (known.words().equalTo(plain)) {
                return known.decision();
            }
        }
        return null;
    }
}
