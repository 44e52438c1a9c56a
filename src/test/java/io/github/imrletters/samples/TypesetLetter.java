package io.github.imrletters.samples;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as it lies on paper: an optional header table on the first page, and the printed lines of every page. */
public record TypesetLetter(List<HeaderTable.Row> headerRows, List<Page> pages) {

    static final double TYPE_SIZE = 12;
    /** The paragraph of a running line above all others of its page. */
    static final int HEAD = -1;
    /** The paragraph of a running line below them. */
    static final int FOOT = Integer.MAX_VALUE;

    /** How many lines of the first page stand before the table: it follows the empty paragraph that every letter begins with. */
    int linesBeforeTable() {
        return pages.get(0).lines().get(0).paragraph() == HEAD ? 2 : 1;
    }

    /** The lines of a page, from top to bottom. */
    public record Page(List<Line> lines) {}

    /** A printed line with its position and the number of the paragraph it belongs to. */
    public record Line(int paragraph, double x, double baseline, List<Span> spans) {

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        boolean isRunning() {
            return paragraph == HEAD || paragraph == FOOT;
        }
    }
}
