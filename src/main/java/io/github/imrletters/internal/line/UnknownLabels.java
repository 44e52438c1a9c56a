package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;

/** Labels of names that are not known, such as another organization's before {@code guideline:}, where one is due. */
final class UnknownLabels {

    /** Names have so many characters at most. */
    private static final int LONGEST_NAME = 50;

    private final FormWords words;
    private final RunningText text;
    private final NearText letters;

    UnknownLabels(FormWords words, RunningText text, NearText letters) {
        this.words = words;
        this.text = text;
        this.letters = letters;
    }

    /** The one line of a stretch that begins with such a label, best behind a sentence; {@code null} where there are none or several. */
    FoundWords in(int from, int to, LineKind due) {
        List<FoundWords> all = new ArrayList<>(1);
        List<FoundWords> behindSentence = new ArrayList<>(1);
        for (int line = text.lineOf(from) + 1; text.startOf(line) < to; line++) {
            FoundWords found = at(line, due);
            if (found != null && (due != LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE || isBehindOutcome(found))) {
                all.add(found);
                if (Sentences.endsAt(text.text().substring(text.startOf(line - 1), text.startOf(line) - 1))) {
                    behindSentence.add(found);
                }
            }
        }
        List<FoundWords> clear = behindSentence.isEmpty() ? all : behindSentence;
        return clear.size() == 1 ? clear.get(0) : null;
    }

    private boolean isBehindOutcome(FoundWords label) {
        return NearOutcome.before(text, letters, label.start()) != null;
    }

    /** A name in capitalized words, then the word, then a colon. */
    private FoundWords at(int line, LineKind due) {
        NearWords word = words.named(due);
        int start = text.skip(text.startOf(line));
        int end = Math.min(text.length(), start + LONGEST_NAME + word.words().length());
        // No further than a label can reach: behind the last colon, each line would be searched to the text's end.
        int colon = start;
        while (colon < end && text.text().charAt(colon) != ':') {
            colon++;
        }
        if (colon == end || text.lineOf(colon) != line || !Character.isUpperCase(text.text().charAt(start))) {
            return null;
        }
        NearWords.Match match = word.before(letters, letters.indexOf(colon), letter -> beginsWord(letter) ? 0 : 1);
        if (match == null || letters.start(match.start()) < start) {
            return null;
        }
        return new FoundWords(due, start, colon + 1, false, new Nearness(due.displayName(), match.distance(), true));
    }

    private boolean beginsWord(int letter) {
        return letter == 0 || letters.start(letter) > letters.end(letter - 1);
    }
}
