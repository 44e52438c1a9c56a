package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines where gaps stand that their text does not show. Those are in the case header alone, a table: there each value that is a
 * fact has a box of its own, and of the labels between them is told that they stand in the same columns.
 */
final class Cells {

    private static final String HEADER = "HEADER_";

    private final PrintedPage page;
    private final FactWords words;
    private final List<Double> columns;

    Cells(PrintedPage page, FactWords words) {
        this.page = page;
        this.words = words;
        this.columns = page.lines().stream().filter(line -> isHeader(line) && line.box() != null).map(line -> line.box().left()).toList();
    }

    static boolean isHeader(PrintedLine line) {
        return line.parts().stream().anyMatch(part -> part.kind().startsWith(HEADER));
    }

    List<Cell> of(PrintedLine line) {
        List<Segment> segments = words.segments(page.number(), line);
        if (line.box() == null || !isHeader(line) || segments.size() == 1) {
            return List.of(new Cell(segments, line.box(), true));
        }
        List<Cell> cells = new ArrayList<>();
        double left = line.box().left();
        for (int i = 0; i < segments.size(); i++) {
            Box box = words.box(page.number(), line, segments.get(i));
            boolean exact = box != null;
            if (!exact) {
                double right = i + 1 < segments.size() ? leftOf(segments.get(i + 1), line) : line.box().right();
                box = new Box(column(left, right), line.box().top(), right, line.box().bottom());
            }
            cells.add(new Cell(List.of(segments.get(i)), box, exact));
            left = box.right();
        }
        return cells;
    }

    private double leftOf(Segment next, PrintedLine line) {
        Box box = words.box(page.number(), line, next);
        return box == null ? line.box().right() : box.left();
    }

    /** Where another line of the table begins within a gap; the gap's own beginning, where none does. */
    private double column(double left, double right) {
        return columns.stream().filter(column -> column > left && column < right).findFirst().orElse(left);
    }
}
