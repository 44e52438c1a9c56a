package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.Colons;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Nearness;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A damaged outcome before a guideline: without its colon, with letters wrong, or cut by a line end.
 *
 * @param decision what it means
 * @param start    the index of its first character in the letter's running text
 * @param end      the index behind its last one
 * @param near     how it was told
 */
record NearOutcome(Decision decision, int start, int end, Nearness near) {

    private record Known(Decision decision, NearWords words) {
    }

    /** The longest first: the words of one can be the end of another's. */
    private static final List<Known> KNOWN = WordFile.rows(NearOutcome.class, "outcomes.tsv", 2).stream()
            .sorted(Comparator.comparingInt((WordFile.Row row) -> row.get(1).length()).reversed())
            .map(row -> new Known(Decision.valueOf(row.get(0)), new NearWords(row.get(1))))
            .toList();

    /** An outcome is parted from what stands before it, or is none. */
    private static final int NOT_APART = 3;

    /** The outcome that a text ends in; {@code null} where exactly one is not near. */
    static NearOutcome before(RunningText text, NearText letters, int end) {
        int last = letters.indexOf(end);
        while (last > 0 && Colons.at(text.text(), letters.start(last - 1))) {
            last--;
        }
        NearOutcome best = null;
        List<NearOutcome> doubtful = new ArrayList<>(0);
        for (Known known : KNOWN) {
            NearWords.Match match = last == 0 ? null : known.words().before(letters, last, letter -> isApart(text, letters, letter) ? 0 : NOT_APART);
            if (match == null) {
                continue;
            }
            NearOutcome found = new NearOutcome(known.decision(), letters.start(match.start()), letters.end(match.end() - 1),
                    new Nearness(known.words().words(), match.distance(), false));
            if (!isApart(text, letters, match.start())) {
                doubtful.add(found);
            } else if (best == null || match.distance() < best.near().distance() && found.start() <= best.start()) {
                best = found;
            }
        }
        return best == null || doubtful.stream().anyMatch(best::isEndOf) ? null : best;
    }

    /** Whether it is the end of another outcome whose first word is not apart: then it would say more than was decided. */
    private boolean isEndOf(NearOutcome other) {
        return other.decision != decision && other.start < start;
    }

    /** Behind a colon, at a line's beginning, or at least behind a space and in capitals. */
    private static boolean isApart(RunningText text, NearText letters, int letter) {
        int start = letters.start(letter);
        if (letter == 0 || text.beginsLine(start)) {
            return true;
        }
        return Colons.at(text.text(), letters.start(letter - 1)) || text.text().charAt(start - 1) <= ' ' && !Character.isLowerCase(text.text().charAt(start));
    }

    /** The index of what stands in place of the colon; where nothing does, the index behind the heading's last character. */
    int colon(RunningText text) {
        int behind = text.skipBack(start, 0);
        boolean colon = Colons.at(text.text(), behind - 1);
        return colon ? behind - 1 : behind;
    }
}
