package io.github.imrletters.internal.line;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.ArrayList;
import java.util.List;

/** What the pages of a letter of 2013 print themselves: a footer on each, which extraction can put into the middle of a line. */
final class Footers {

    private static final FixedWords WORDS = WordFile.rows(FormWords.class, "standard-form-words.tsv", 3).stream()
            .filter(row -> row.get(0).equals(LineKind.PAGE_FURNITURE.name()))
            .map(row -> new FixedWords(row.get(2))).findFirst().orElseThrow();
    /** A page number behind a footer, on a line of its own. */
    private static final int LONGEST_PAGE_NUMBER = 3;

    /** A line, or the part of one before, between or behind footers. */
    record Piece(Line line, boolean footer) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    /** Whether the last footer lacks its page number. */
    private boolean open;

    private Footers() {
    }

    /** Parts lines and footers. */
    static List<Piece> apart(List<Line> lines) {
        Footers footers = new Footers();
        for (int i = 0; i < lines.size(); i++) {
            footers.take(lines, i);
        }
        return footers.pieces;
    }

    private void take(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (open && isPageNumber(line.text().strip()) || PageNumber.isOne(lines, index)) {
            pieces.add(new Piece(line, true));
            open = false;
            return;
        }
        open = false;
        Line rest = line;
        for (int start = WORDS.indexIn(rest.text(), 0); start >= 0; start = WORDS.indexIn(rest.text(), 0)) {
            int end = end(rest.text(), WORDS.endAt(rest.text(), start));
            add(rest.before(start), false);
            add(start == 0 ? rest.before(end) : rest.before(end).from(start), true);
            rest = rest.from(end);
        }
        add(rest, false);
    }

    private void add(Line line, boolean footer) {
        if (!line.text().isBlank()) {
            pieces.add(new Piece(line, footer));
        }
    }

    /** Behind the words stand the case number and the page number. */
    private int end(String text, int from) {
        int number = wordEnd(text, from);
        int page = wordEnd(text, number);
        boolean numbered = isPageNumber(text.substring(number, page).strip());
        open = !numbered && text.substring(number).isBlank();
        return numbered ? page : number;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static boolean isPageNumber(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_PAGE_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
