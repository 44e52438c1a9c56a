package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a summary or a rationale what none has of its own: an outcome at a line's end, the words of labels and of guidelines. An item
 * whose labels were lost, all of them, leaves no gap, and neither does a letter that is quoted: they are text of the part before.
 */
public final class ForeignWords {

    private static final ByFirstLetters<FixedWords> WORDS = new ByFirstLetters<>(
            WordFile.rows(ForeignWords.class, "foreign-words.tsv", 1).stream().flatMap(row -> Variants.of(row.get(0)).stream())
                    .map(FixedWords::new).toList(),
            words -> words);

    private ForeignWords() {
    }

    /**
     * Looks for them.
     *
     * @param part the lines of a summary or a rationale, its title or label first
     * @return the first line that holds any; {@code null} of nearly all parts
     */
    public static TypedLine in(List<TypedLine> part) {
        List<TypedLine> lines = new ArrayList<>(part.size());
        for (TypedLine line : part) {
            // What is on a label's own line is text behind the label.
            if (line.kind() == LineKind.TEXT || line.kind() == LineKind.RATIONALE) {
                lines.add(line);
            }
        }
        TypedLine outcome = outcome(lines);
        return outcome != null ? outcome : words(lines);
    }

    private static TypedLine outcome(List<TypedLine> lines) {
        boolean behindColon = false;
        for (TypedLine line : lines) {
            String text = line.line().text();
            // Alone on its line, in capitals: a sentence can go on with the word.
            boolean mayBeAlone = behindColon || Character.isUpperCase(text.charAt(0));
            if (Outcomes.known(text, mayBeAlone) != null) {
                return line;
            }
            behindColon = text.endsWith(":");
        }
        return null;
    }

    /** Wherever lines end. */
    private static TypedLine words(List<TypedLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        RunningText running = new RunningText(lines.stream().map(TypedLine::line).toList());
        String text = running.text();
        boolean inWord = false;
        for (int at = lines.get(0).from(); at < text.length(); at++) {
            boolean letter = Character.isLetter(text.charAt(at));
            if (letter && !inWord && stand(text, at)) {
                return lines.get(running.lineOf(at));
            }
            inWord = letter;
        }
        return null;
    }

    private static boolean stand(String text, int at) {
        for (FixedWords words : WORDS.at(text, at)) {
            if (words.endAt(text, at) >= 0) {
                return true;
            }
        }
        return false;
    }
}
