package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words by which the parts of a letter of 2013 are known, from the form's file of words. */
public final class FormPhrases {

    /** How words are matched; the files say what each one means. */
    enum Match {
        TITLE,
        LABEL,
        THROUGH,
        SENTENCE,
        LINE,
        BEGINS,
        WORDS,
        NUMBERED,
        OUTCOME,
        REGARDING,
        ISSUE,
        COUNTED
    }

    /** One wording. */
    record Entry(LineKind kind, Match match, FixedWords words, int length) {
    }

    private final ByFirstLetters<Entry> entries;

    /**
     * Reads a form's words.
     *
     * @param file the name of the file in this package's folder
     */
    public FormPhrases(String file) {
        this(WordFile.rows(FormPhrases.class, file, 3));
    }

    FormPhrases(List<WordFile.Row> rows) {
        Stream<Entry> own = rows.stream().flatMap(row -> Variants.of(row.get(2)).stream().map(words ->
                new Entry(LineKind.valueOf(row.get(0)), Match.valueOf(row.get(1).toUpperCase(Locale.ROOT)), new FixedWords(words), words.length())));
        Stream<Entry> closings = Closings.words().stream().map(words -> new Entry(LineKind.CLOSING, Match.BEGINS, new FixedWords(words), words.length()));
        this.entries = new ByFirstLetters<>(Stream.concat(own, closings)
                .sorted(Comparator.comparing(Entry::length).reversed())
                .toList(), Entry::words);
    }

    /** The entries that the first letters at a place leave possible, the longest first. */
    List<Entry> possible(String text, int at) {
        return entries.at(text, at);
    }

    /** Whether any of the words begin a line. */
    boolean begin(String line) {
        for (Entry entry : possible(line, 0)) {
            if (entry.words().endAt(line, 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
