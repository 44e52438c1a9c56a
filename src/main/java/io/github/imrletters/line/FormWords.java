package io.github.imrletters.line;

import io.github.imrletters.words.FixedWords;
import io.github.imrletters.words.WordFile;
import java.util.List;

/** The fixed words by which the kinds of lines are known, from {@code form-words.tsv}. */
final class FormWords {

    /** How words are matched with lines. */
    enum Match {
        /** The whole line. */
        TITLE,
        /** The beginning of a line, content behind it. */
        LABEL,
        /** A sentence, over as many lines as it takes. */
        SENTENCE,
        /** The beginning of a line that is not the letter's own. */
        STARTS
    }

    /** One row of the file. */
    record Entry(LineKind kind, Match match, FixedWords words) {
    }

    static final List<Entry> ALL = WordFile.rows(FormWords.class, "form-words.tsv", 3).stream()
            .map(row -> new Entry(
                    LineKind.valueOf(row.get(0)),
                    Match.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
                    new FixedWords(row.get(2))))
            .toList();

    private FormWords() {
    }
}
