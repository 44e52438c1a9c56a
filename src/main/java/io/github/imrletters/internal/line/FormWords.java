package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The fixed words by which the kinds of a form's lines are known, from the form's file of words. */
public final class FormWords {

    /** How words are matched with lines. */
    enum Match {
        /** The whole line. */
        TITLE,
        /** The beginning of a line, content behind it. */
        LABEL,
        /** A sentence, over as many lines as it takes. */
        SENTENCE,
        /** The beginning of a sentence that goes on to its colon or full stop, behind its title. */
        THROUGH,
        /** The beginning of a line that a number ends. */
        NUMBERED,
        /** The beginning of a sentence that a mailed copy has in place of a label; it is content itself. */
        OPENS
    }

    /** One row of the file. */
    record Entry(LineKind kind, Match match, FixedWords words) {
    }

    private static final Entry[] NONE = {};

    private final Entry[][] byFirstLetter = new Entry['z' + 1][];

    /**
     * Reads a form's words.
     *
     * @param file the name of the file in this package's folder
     */
    public FormWords(String file) {
        Arrays.fill(byFirstLetter, NONE);
        WordFile.rows(FormWords.class, file, 3).stream()
                .flatMap(row -> Variants.of(row.get(2)).stream().map(words -> new Entry(
                        LineKind.valueOf(row.get(0)),
                        Match.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        new FixedWords(words))))
                .collect(Collectors.groupingBy(entry -> entry.words().first()))
                .forEach((first, entries) -> byFirstLetter[first] = entries.toArray(Entry[]::new));
    }

    /** The entries that a line's first letter leaves possible. */
    Entry[] possible(String line) {
        char first = FixedWords.firstOf(line);
        return first < byFirstLetter.length ? byFirstLetter[first] : NONE;
    }

    /** Whether any of the words begin a line. */
    boolean begin(String line) {
        for (Entry entry : possible(line)) {
            if (entry.words().endAt(line, 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
