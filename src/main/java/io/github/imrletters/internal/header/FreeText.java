package io.github.imrletters.internal.header;

import java.util.List;

/** The words of one cell of free text: a line can have any number of them, so they become a text once, at the cell's end. */
final class FreeText {

    private final StringBuilder words = new StringBuilder(0);
    private int start;
    private int end;

    /** Adds a word that stands between two indexes of its line. */
    void add(String word, int from, int to) {
        if (words.length() == 0) {
            start = from;
        } else {
            words.append(' ');
        }
        words.append(word);
        end = to;
    }

    /** Ends the cell, and adds it to the line's others; without a word there is none. */
    void endIn(List<HeaderCell> cells) {
        if (words.length() > 0) {
            cells.add(new HeaderCell(HeaderCell.Kind.OTHER, null, words.toString(), start, end));
            words.setLength(0);
        }
    }
}
