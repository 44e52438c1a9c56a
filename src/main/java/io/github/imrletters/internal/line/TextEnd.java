package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;

/** Whether a summary or a rationale ends as a whole one does. */
public final class TextEnd {

    private static final FixedWords[] ENDINGS = WordFile.rows(TextEnd.class, "text-endings.tsv", 1).stream()
            .map(row -> new FixedWords(row.get(0))).toArray(FixedWords[]::new);
    /** The endings are shorter. */
    private static final int LONGEST_ENDING = 40;

    private TextEnd() {
    }

    /**
     * Whether a text breaks off, or something that is no sentence stands behind it.
     *
     * @param line its last one
     * @return false where it ends a sentence, or in the words that only lack their full stop
     */
    public static boolean isOdd(String line) {
        return !Sentences.endsAt(line) && !hasEnding(line);
    }

    private static boolean hasEnding(String line) {
        for (FixedWords ending : ENDINGS) {
            int at = ending.indexIn(line, Math.max(0, line.length() - LONGEST_ENDING));
            if (at >= 0 && ending.endAt(line, at) == line.length()) {
                return true;
            }
        }
        return false;
    }
}
