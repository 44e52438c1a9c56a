package io.github.imrletters.cli.scramble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of a letter's own text that stayed since the vocabulary has them: for the user to look through. */
final class KeptWords {

    private static final int WIDTH = 110;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final TreeSet<String> capitalized = new TreeSet<>();

    void add(String printed, boolean insideSentence) {
        counts.merge(Vocabulary.plain(printed), 1, Integer::sum);
        boolean name = printed.length() > 1 && Character.isUpperCase(printed.charAt(0))
                && (Character.isLowerCase(printed.charAt(1)) || printed.length() > 2 && printed.equals(printed.toUpperCase(Locale.ROOT)));
        if (insideSentence && name) {
            capitalized.add(printed);
        }
    }

    /** For the user: those that could be names first. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        told.add("kept, since the vocabulary has these words; look whether one of them tells who is meant:");
        told.addAll(wrapped(counts.entrySet().stream()
                .map(word -> word.getKey() + (word.getValue() > 1 ? " (" + word.getValue() + ")" : "")).toList()));
        if (!capitalized.isEmpty()) {
            told.add("of these, with a capital inside a sentence, as names have:");
            told.addAll(wrapped(capitalized));
        }
        return told;
    }

    private static List<String> wrapped(Iterable<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("  ");
        for (String word : words) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("  ");
            }
            line.append(line.toString().isBlank() ? "" : ", ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
