package io.github.imrletters.samples;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as it lies on paper: an optional header table on the first page, and the printed lines of every page. */
public record TypesetLetter(List<HeaderTable.Row> headerRows, List<Page> pages) {

    static final double TYPE_SIZE = 12;

    /** The lines of a page, from top to bottom. */
    public record Page(List<Line> lines) {}

    /** A printed line with its position and the number of the paragraph it belongs to. */
    public record Line(int paragraph, double x, double baseline, List<Span> spans) {

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }
}
