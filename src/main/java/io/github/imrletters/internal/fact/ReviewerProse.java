package io.github.imrletters.internal.fact;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The reviewer's credentials as a sentence of the statement, which letters of 2014 have instead of the credentials block.
 *
 * @param specialties    in the order printed
 * @param subspecialties in the order printed
 * @param states         the states of licensure, in the order printed
 */
public record ReviewerProse(List<Passage> specialties, List<Passage> subspecialties, List<Passage> states) {

    /** What letters with a credentials block have. */
    public static final ReviewerProse NONE = new ReviewerProse(List.of(), List.of(), List.of());

    private enum Part {
        SPECIALTY,
        SUBSPECIALTY,
        LICENSURE
    }

    private static final String AND = " and ";
    private static final Map<Part, FixedWords> PHRASES = new EnumMap<>(Part.class);
    private static final List<String> BOARDS_WITH_AND = WordFile.rows(ReviewerProse.class, "boards.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    static {
        for (WordFile.Row row : WordFile.rows(ReviewerProse.class, "reviewer-prose.tsv", 2)) {
            PHRASES.put(Part.valueOf(row.get(0)), new FixedWords(row.get(1)));
        }
    }

    /**
     * Reads a statement.
     *
     * @param statement the section on how the determination was made
     * @return the credentials; empty lists where the statement has no such sentence
     */
    public static ReviewerProse read(Passage statement) {
        return new ReviewerProse(
                list(statement, Part.SPECIALTY), list(statement, Part.SUBSPECIALTY), list(statement, Part.LICENSURE));
    }

    private static List<Passage> list(Passage statement, Part part) {
        FixedWords phrase = PHRASES.get(part);
        int start = phrase.indexIn(statement.text(), 0);
        if (start < 0) {
            return List.of();
        }
        int from = phrase.endAt(statement.text(), start);
        return names(statement.part(from, end(statement.text(), from)));
    }

    /** A part goes on to the next part, or to the sentence's end. */
    private static int end(String statement, int from) {
        int end = sentenceEnd(statement, from);
        for (FixedWords phrase : PHRASES.values()) {
            int next = phrase.indexIn(statement, from);
            if (next >= 0 && next < end) {
                end = next;
            }
        }
        return end;
    }

    private static int sentenceEnd(String statement, int from) {
        for (int i = from; i < statement.length(); i++) {
            boolean last = i + 1 == statement.length() || statement.charAt(i + 1) <= ' ';
            if (statement.charAt(i) == '.' && last) {
                return i;
            }
        }
        return statement.length();
    }

    /** Splits at commas and at {@code and}, but not inside a board's name. */
    private static List<Passage> names(Passage list) {
        List<Passage> names = new ArrayList<>(2);
        for (Passage part : list.split(',')) {
            int from = part.text().startsWith("and ") ? AND.length() - 1 : 0;
            int to = part.text().length() - (part.text().endsWith(" and") ? AND.length() - 1 : 0);
            if (!part.text().equals("and")) {
                splitAtAnd(part.part(from, Math.max(from, to)), names);
            }
        }
        return names;
    }

    private static void splitAtAnd(Passage list, List<Passage> names) {
        String text = list.text();
        int start = 0;
        for (int and = text.indexOf(AND); and >= 0; and = text.indexOf(AND, and + 1)) {
            if (!isInBoard(text, and)) {
                // Of two in a row, the second one begins with the end of the first.
                add(list.part(start, Math.max(start, and)), names);
                start = and + AND.length();
            }
        }
        add(list.part(start, text.length()), names);
    }

    private static void add(Passage name, List<Passage> names) {
        if (!name.text().isEmpty()) {
            names.add(name);
        }
    }

    private static boolean isInBoard(String text, int and) {
        for (String board : BOARDS_WITH_AND) {
            int offset = board.indexOf(AND);
            if (offset <= and && text.regionMatches(true, and - offset, board, 0, board.length())) {
                return true;
            }
        }
        return false;
    }
}
