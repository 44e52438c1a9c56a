package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds in a summary or a rationale what none has of its own: an outcome at a line's end, the words of labels and of guidelines. An item
 * whose labels were lost, all of them, leaves no gap, and neither does a letter that is quoted: they are text of the part before.
 */
final class ForeignWords {

    private static final ByFirstLetters<FixedWords> WORDS = new ByFirstLetters<>(
            WordFile.rows(ForeignWords.class, "foreign-words.tsv", 1).stream().flatMap(row -> Variants.of(row.get(0)).stream())
                    .map(FixedWords::new).toList(),
            words -> words);

    private static final Set<LineKind> BEGIN = EnumSet.of(LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, LineKind.RATIONALE);

    private ForeignWords() {
    }

    /**
     * Looks for them in all summaries and rationales of a letter.
     *
     * @param letter its lines
     * @return of each part that holds any, the first line that does; of nearly all letters, none
     */
    static Set<TypedLine> in(List<TypedLine> letter) {
        Set<TypedLine> found = Collections.newSetFromMap(new IdentityHashMap<>(0));
        List<TypedLine> part = new ArrayList<>();
        boolean isText = false;
        for (TypedLine line : letter) {
            if (BEGIN.contains(line.kind())) {
                look(part, found);
                isText = true;
            } else if (line.kind() != LineKind.TEXT && line.kind() != LineKind.PAGE_FURNITURE) {
                isText = false;
            }
            // What is on a label's own line is text behind the label.
            if (isText && (line.kind() == LineKind.TEXT || line.kind() == LineKind.RATIONALE)) {
                part.add(line);
            }
        }
        look(part, found);
        return found;
    }

    private static void look(List<TypedLine> part, Set<TypedLine> found) {
        TypedLine outcome = outcome(part);
        TypedLine first = outcome == null ? withWords(part) : outcome;
        if (first != null) {
            found.add(first);
        }
        part.clear();
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

    private static TypedLine withWords(List<TypedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (haveWords(lines, i)) {
                return lines.get(i);
            }
        }
        return null;
    }

    private static boolean haveWords(List<TypedLine> lines, int line) {
        String text = lines.get(line).line().text();
        boolean inWord = false;
        for (int at = line == 0 ? lines.get(line).from() : 0; at < text.length(); at++) {
            boolean letter = isLetter(text.charAt(at));
            if (letter && !inWord && WORDS.mayStandAt(text, at) && anyStand(lines, line, at)) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean anyStand(List<TypedLine> lines, int line, int at) {
        for (FixedWords words : WORDS.at(lines.get(line).line().text(), at)) {
            if (stand(words, lines, line, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand at a place of a line, wherever lines end. */
    private static boolean stand(FixedWords words, List<TypedLine> lines, int line, int at) {
        int matched = words.matched(lines.get(line).line().text(), at, 0);
        for (int i = line + 1; matched > 0 && matched < words.length() && i < lines.size(); i++) {
            matched = words.matched(lines.get(i).line().text(), 0, matched);
        }
        return matched == words.length();
    }

    /** The words have no others. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
