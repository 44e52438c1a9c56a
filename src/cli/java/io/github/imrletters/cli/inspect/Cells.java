package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import io.github.imrletters.model.PrintedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a line where gaps stand that its text does not show. Those are in the case header alone, a table: there each value that is a
 * fact has a box of its own.
 */
final class Cells {

    private static final String HEADER = "HEADER_";

    private Cells() {
    }

    static List<Cell> of(int page, PrintedLine line, FactWords words) {
        List<Segment> segments = words.segments(page, line);
        if (line.box() == null || line.parts().stream().noneMatch(part -> part.kind().startsWith(HEADER))) {
            return List.of(new Cell(segments, line.box(), true));
        }
        List<Cell> cells = new ArrayList<>();
        double left = line.box().left();
        for (int i = 0; i < segments.size(); i++) {
            Box box = words.box(page, line, segments.get(i));
            if (box == null) {
                double right = i + 1 < segments.size() ? leftOf(words.box(page, line, segments.get(i + 1)), line) : line.box().right();
                box = new Box(left, line.box().top(), right, line.box().bottom());
                cells.add(new Cell(List.of(segments.get(i)), box, segments.size() == 1));
            } else {
                cells.add(new Cell(List.of(segments.get(i)), box, true));
            }
            left = box.right();
        }
        return cells;
    }

    private static double leftOf(Box next, PrintedLine line) {
        return next == null ? line.box().right() : next.left();
    }
}
