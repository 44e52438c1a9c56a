package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labels of the case facts in the opening of the letters of 2013, from {@code opening-labels.tsv}. */
public final class OpeningLabels {

    private record Label(String component, FixedWords words, int length) {
    }

    /** A label on a line: of which component, where it begins, and where it ends. */
    public record Found(String component, int start, int end) {
    }

    /** The longest first: one can be the end of another. */
    private static final ByFirstLetters<Label> ALL = new ByFirstLetters<>(WordFile.rows(OpeningLabels.class, "opening-labels.tsv", 2).stream()
            .flatMap(row -> Variants.of(row.get(1)).stream().map(words -> new Label(row.get(0), new FixedWords(words), words.length())))
            .sorted(Comparator.comparing(Label::length).reversed())
            .toList(), Label::words);

    private OpeningLabels() {
    }

    /**
     * The labels on a line.
     *
     * @param line its text
     * @return from left to right; empty on most lines
     */
    public static List<Found> in(String line) {
        if (line.indexOf(':') < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(2);
        for (int at = 0; at < line.length(); at++) {
            boolean wordStart = line.charAt(at) > ' ' && (at == 0 || line.charAt(at - 1) <= ' ');
            Found label = wordStart ? labelAt(line, at) : null;
            if (label != null) {
                found.add(label);
                at = label.end() - 1;
            }
        }
        return found;
    }

    /**
     * Whether a line begins with one.
     *
     * @param line its text
     * @return false of most lines
     */
    public static boolean begin(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at < line.length() && line.indexOf(':') >= 0 && labelAt(line, at) != null;
    }

    private static Found labelAt(String line, int at) {
        for (Label label : ALL.at(line, at)) {
            int end = label.words().endAt(line, at);
            if (end >= 0) {
                return new Found(label.component(), at, end);
            }
        }
        return null;
    }
}
