package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        ISSUE
    }

    /** One wording. */
    record Entry(LineKind kind, Match match, FixedWords words, int length) {
    }

    private static final Entry[] NONE = {};

    private final Entry[][] byFirstLetter = new Entry['z' + 1][];

    /**
     * Reads a form's words.
     *
     * @param file the name of the file in this package's folder
     */
    public FormPhrases(String file) {
        Arrays.fill(byFirstLetter, NONE);
        WordFile.rows(FormPhrases.class, file, 3).stream()
                .flatMap(row -> Variants.of(row.get(2)).stream().map(words -> new Entry(
                        LineKind.valueOf(row.get(0)), Match.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        new FixedWords(words), words.length())))
                .collect(Collectors.groupingBy(entry -> entry.words().first()))
                .forEach((first, entries) -> byFirstLetter[first] = longestFirst(entries));
    }

    private static Entry[] longestFirst(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::length).reversed()).toArray(Entry[]::new);
    }

    /** The entries that the first letter at a place leaves possible, the longest first. */
    Entry[] possible(String text, int at) {
        char first = at < text.length() ? Character.toLowerCase(text.charAt(at)) : '\0';
        return first < byFirstLetter.length ? byFirstLetter[first] : NONE;
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
