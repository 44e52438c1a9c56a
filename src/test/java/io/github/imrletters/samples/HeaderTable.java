package io.github.imrletters.samples;

import io.github.imrletters.samples.SourceLetter.CaseHeader;
import java.util.ArrayList;
import java.util.List;

/** The header table of a letter: its rows, and the lines a text extractor makes of them. */
public final class HeaderTable {

    static final double TYPE_SIZE = 11.04;
    static final double LINE_HEIGHT = 12.72;

    private static final double TOP = 698.86;
    private static final double RULE = 0.48;
    private static final double[] EDGES = {66.384, 173.78, 323.35, 421.27, 545.26};

    /** The lower edge of the table's last row. */
    static final double BOTTOM = TOP - 4 * RULE - 5 * LINE_HEIGHT;

    private HeaderTable() {}

    /** A row; its rule lies above {@code top}. */
    public record Row(double top, int lineCount, List<Cell> cells) {

        double height() {
            return lineCount * LINE_HEIGHT;
        }

        double bottom() {
            return top - height();
        }

        Row with(Misreadings misreadings) {
            return new Row(top, lineCount, cells.stream().map(cell -> cell.with(misreadings)).toList());
        }
    }

    /** A cell between two rules; a label is bold on grey. */
    public record Cell(double left, double right, boolean label, List<String> lines) {

        private Cell with(Misreadings misreadings) {
            return new Cell(left, right, label, lines.stream().map(misreadings::in).toList());
        }
    }

    static List<Row> rows(CaseHeader header) {
        List<Row> rows = new ArrayList<>();
        double top = TOP;
        rows.add(new Row(top, 1, List.of(
                label(0, "Case Number: "), value(1, header.caseNumber()),
                new Cell(EDGES[2] + RULE, EDGES[4], true, List.of(" ")))));
        top -= LINE_HEIGHT + RULE;
        rows.add(new Row(top, 1, List.of(
                label(0, "Date Assigned: "), value(1, header.dateAssigned()),
                label(2, "Date of Injury:  "), value(3, header.dateOfInjury()))));
        top -= LINE_HEIGHT + RULE;
        rows.add(new Row(top, 1, List.of(
                label(0, "Decision Date: "), value(1, header.decisionDate()),
                label(2, "UR Denial Date:  "), value(3, header.urDenialDate()))));
        top -= LINE_HEIGHT + RULE;
        rows.add(new Row(top, 2, List.of(
                label(0, "Priority:  "), value(1, header.priority()),
                label(2, "Application ", "Received:  "), value(3, header.applicationReceived()))));
        return List.copyOf(rows);
    }

    /** The rows as text: a new line wherever the reading order leaves the height of the line before. */
    static List<String> printedLines(List<Row> rows) {
        List<String> printed = new ArrayList<>();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            int height = 0;
            for (Cell cell : row.cells()) {
                for (int i = 0; i < cell.lines().size(); i++) {
                    if (i != height) {
                        printed.add(line.toString());
                        line.setLength(0);
                        height = i;
                    }
                    line.append(cell.lines().get(i));
                }
            }
            printed.add(line.toString());
        }
        return printed;
    }

    private static Cell label(int column, String... lines) {
        return cell(column, true, List.of(lines));
    }

    private static Cell value(int column, String text) {
        return cell(column, false, List.of(text + " "));
    }

    private static Cell cell(int column, boolean label, List<String> lines) {
        return new Cell(EDGES[column] + RULE, EDGES[column + 1], label, lines);
    }
}
