package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        OPENS,
        /** The beginning of content whose label is lost. */
        UNLABELLED
    }

    /** One row of the file. */
    record Entry(LineKind kind, Match match, FixedWords words) {
    }

    /** Words that no line is told by, but for where it stands. */
    private static final String NAMED = "named";

    /** The same words as they are looked for in damaged letters; {@code colon} is whether one is due behind them. */
    record Near(LineKind kind, Match match, NearWords words, boolean colon) {

        private static Near of(LineKind kind, Match match, String words) {
            boolean colon = words.endsWith(":");
            return new Near(kind, match, new NearWords(colon ? words.substring(0, words.length() - 1) : words), colon);
        }
    }

    private final ByFirstLetters<Entry> entries;
    private final Map<LineKind, List<Near>> near = new EnumMap<>(LineKind.class);
    private final Map<LineKind, NearWords> named = new EnumMap<>(LineKind.class);

    /**
     * Reads a form's words.
     *
     * @param file the name of the file in this package's folder
     */
    public FormWords(String file) {
        List<WordFile.Row> rows = new ArrayList<>();
        for (WordFile.Row row : WordFile.rows(FormWords.class, file, 3)) {
            if (row.get(1).equals(NAMED)) {
                named.put(LineKind.valueOf(row.get(0)), new NearWords(row.get(2)));
            } else {
                rows.add(row);
            }
        }
        for (WordFile.Row row : rows) {
            Match match = match(row);
            boolean fixed = match == Match.TITLE || match == Match.LABEL || match == Match.SENTENCE;
            // Damage is looked for in the usual wordings: what has variants is rare, and they are near each other.
            if (fixed && row.get(2).indexOf('{') < 0) {
                Near words = Near.of(LineKind.valueOf(row.get(0)), match, row.get(2));
                near.computeIfAbsent(words.kind(), kind -> new ArrayList<>(1)).add(words);
            }
        }
        this.entries = new ByFirstLetters<>(rows.stream()
                .flatMap(row -> Variants.of(row.get(2)).stream()
                        .map(words -> new Entry(LineKind.valueOf(row.get(0)), match(row), new FixedWords(words))))
                .toList(), Entry::words);
    }

    private static Match match(WordFile.Row row) {
        return Match.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    /** The words of a kind, as they are looked for in damaged letters; none of a kind that these letters do not have. */
    List<Near> near(LineKind kind) {
        return near.getOrDefault(kind, List.of());
    }

    /** What stands behind a name in a label of a kind. */
    NearWords named(LineKind kind) {
        return named.get(kind);
    }

    /** The entries that a line's first letters leave possible. */
    List<Entry> possible(String line) {
        return entries.at(line, 0);
    }

    /** Whether any of the words begin a line. */
    boolean begin(String line) {
        return entries.standAt(line, 0);
    }
}
