package io.github.imrletters.internal.fact;

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
public record ReviewerProse(List<String> specialties, List<String> subspecialties, List<String> states) {

    /** What letters with a credentials block have. */
    public static final ReviewerProse NONE = new ReviewerProse(List.of(), List.of(), List.of());

    private enum Part {
        SPECIALTY,
        SUBSPECIALTY,
        LICENSURE
    }

    private static final Map<Part, FixedWords> PHRASES = new EnumMap<>(Part.class);
    private static final List<String> BOARDS_WITH_AND = WordFile.rows(ReviewerProse.class, "boards.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    static {
        for (List<String> row : WordFile.rows(ReviewerProse.class, "reviewer-prose.tsv", 2)) {
            PHRASES.put(Part.valueOf(row.get(0)), new FixedWords(row.get(1)));
        }
    }

    /**
     * Reads a statement.
     *
     * @param statement the section on how the determination was made
     * @return the credentials; empty lists where the statement has no such sentence
     */
    public static ReviewerProse read(String statement) {
        return new ReviewerProse(
                list(statement, Part.SPECIALTY), list(statement, Part.SUBSPECIALTY), list(statement, Part.LICENSURE));
    }

    private static List<String> list(String statement, Part part) {
        FixedWords phrase = PHRASES.get(part);
        int start = phrase.indexIn(statement, 0);
        if (start < 0) {
            return List.of();
        }
        int from = phrase.endAt(statement, start);
        return names(statement.substring(from, end(statement, from)));
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
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>(2);
        for (String part : list.split(",")) {
            String rest = part.strip();
            if (rest.equals("and")) {
                continue;
            }
            rest = rest.startsWith("and ") ? rest.substring(4) : rest;
            rest = rest.endsWith(" and") ? rest.substring(0, rest.length() - 4) : rest;
            splitAtAnd(rest.strip(), names);
        }
        return names;
    }

    private static void splitAtAnd(String text, List<String> names) {
        int and = text.indexOf(" and ");
        if (and >= 0 && !isInBoard(text, and)) {
            splitAtAnd(text.substring(0, and).strip(), names);
            splitAtAnd(text.substring(and + 5).strip(), names);
        } else if (!text.isEmpty()) {
            names.add(text);
        }
    }

    private static boolean isInBoard(String text, int and) {
        for (String board : BOARDS_WITH_AND) {
            int offset = board.indexOf(" and ");
            if (offset <= and && text.regionMatches(true, and - offset, board, 0, board.length())) {
                return true;
            }
        }
        return false;
    }
}
