package io.github.imrletters.internal.header;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.model.Priority;
import java.util.ArrayList;
import java.util.List;

/** Reads a line of the case header's table into its cells. */
final class HeaderLine {

    private static final HeaderField[] FIELDS = HeaderField.values();
    private static final Priority[] PRIORITIES = Priority.values();
    private static final HeaderField WRAPPED = HeaderField.APPLICATION_RECEIVED;
    private static final FixedWords WRAPPED_FIRST_HALF;
    private static final FixedWords WRAPPED_SECOND_HALF;

    static {
        int space = WRAPPED.label().indexOf(' ');
        WRAPPED_FIRST_HALF = new FixedWords(WRAPPED.label().substring(0, space));
        WRAPPED_SECOND_HALF = new FixedWords(WRAPPED.label().substring(space));
    }

    private final String text;
    private final List<HeaderCell> cells = new ArrayList<>(4);
    private final FreeText freeText = new FreeText();
    private boolean onlyCells = true;

    private HeaderLine(String text) {
        this.text = text;
    }

    /** A line's cells from left to right; empty where the line holds anything that no header prints. */
    static List<HeaderCell> cells(String text) {
        HeaderLine line = new HeaderLine(text);
        line.scan();
        return line.onlyCells ? line.cells : List.of();
    }

    private void scan() {
        int at = 0;
        while (at < text.length() && onlyCells) {
            if (isBetween(text.charAt(at))) {
                at++;
                continue;
            }
            int end = label(at);
            at = end >= 0 ? end : word(at);
        }
        freeText.endIn(cells);
    }

    /** Takes a label at a place of the line; answers the index behind it, or -1. */
    private int label(int from) {
        for (HeaderField field : FIELDS) {
            int end = field.endAt(text, from);
            if (end >= 0) {
                return add(HeaderCell.Kind.LABEL, field, from, end);
            }
        }
        int end = WRAPPED_FIRST_HALF.endAt(text, from);
        if (end >= 0 && (end == text.length() || isDateShaped(nextWord(end)))) {
            return add(HeaderCell.Kind.LABEL, WRAPPED, from, end);
        }
        end = WRAPPED_SECOND_HALF.endAt(text, from);
        return end < 0 ? end : add(HeaderCell.Kind.LABEL_REST, WRAPPED, from, end);
    }

    private int add(HeaderCell.Kind label, HeaderField field, int from, int end) {
        freeText.endIn(cells);
        cells.add(new HeaderCell(label, field, null, from, end));
        return end;
    }

    /** Takes the word at a place of the line as a value; answers the index behind it. */
    private int word(int from) {
        int end = wordEnd(text, from);
        String word = text.substring(from, end);
        HeaderCell.Kind kind = kindOf(word);
        if (kind == HeaderCell.Kind.OTHER) {
            // Free text is a value only behind a label: otherwise any sentence would be one.
            onlyCells = !cells.isEmpty() && cells.get(0).field() != null;
            freeText.add(word, from, end);
        } else {
            freeText.endIn(cells);
            cells.add(new HeaderCell(kind, null, word, from, end));
        }
        return end;
    }

    private String nextWord(int from) {
        int start = from;
        while (start < text.length() && isBetween(text.charAt(start))) {
            start++;
        }
        return text.substring(start, wordEnd(text, start));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Scanners read a table's rules as signs between its cells. */
    private static boolean isBetween(char c) {
        return c == ' ' || c == '|';
    }

    /** What a word by itself can be the value of. */
    static HeaderCell.Kind kindOf(String word) {
        if (isDateShaped(word)) {
            return HeaderCell.Kind.DATE;
        }
        if (isCaseNumber(word)) {
            return HeaderCell.Kind.CASE_NUMBER;
        }
        for (Priority priority : PRIORITIES) {
            if (priority.name().equalsIgnoreCase(word)) {
                return HeaderCell.Kind.PRIORITY;
            }
        }
        return HeaderCell.Kind.OTHER;
    }

    /** Two letters, the year, a hyphen and the number: CM16-9000001. */
    private static boolean isCaseNumber(String word) {
        if (word.length() < 8 || !isCapital(word.charAt(0)) || !isCapital(word.charAt(1)) || word.charAt(4) != '-') {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            if (i != 4 && !isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDateShaped(String word) {
        int separators = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '/' || c == '-') {
                separators++;
            } else if (!isDigit(c)) {
                return false;
            }
        }
        return separators == 2 && word.length() <= 10 && isDigit(word.charAt(0));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
