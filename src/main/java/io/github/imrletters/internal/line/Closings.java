package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/** The words that begin what closes a letter. */
public final class Closings {

    private static final List<String> WORDS =
            WordFile.rows(Closings.class, "closing-words.tsv", 1).stream().map(row -> row.get(0)).toList();
    private static final ByFirstLetters<FixedWords> BY_FIRST_LETTERS =
            new ByFirstLetters<>(WORDS.stream().map(FixedWords::new).toList(), words -> words);

    private Closings() {
    }

    static List<String> words() {
        return WORDS;
    }

    /**
     * Whether a line is the first one of a letter's closing.
     *
     * @param line any line
     * @return true if its first words are
     */
    public static boolean begin(String line) {
        return BY_FIRST_LETTERS.standAt(line, 0);
    }
}
