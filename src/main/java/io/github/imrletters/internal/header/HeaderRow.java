package io.github.imrletters.internal.header;

import io.github.imrletters.internal.source.Line;
import java.util.List;

/**
 * A line of the case header's table.
 *
 * @param line  as printed
 * @param cells from left to right; empty where the line is none of the table's
 */
public record HeaderRow(Line line, List<HeaderCell> cells) {

    /**
     * Reads a line, whatever it is.
     *
     * @param line any line
     * @return its cells, none where it holds anything that no header prints
     */
    public static HeaderRow of(Line line) {
        return new HeaderRow(line, HeaderLine.cells(line.text()));
    }

    /**
     * Whether it has a label.
     *
     * @return true if any cell is one
     */
    public boolean hasLabel() {
        return cells.stream().anyMatch(cell -> !cell.isValue());
    }

    /**
     * Whether it has a value.
     *
     * @return true if any cell is one
     */
    public boolean hasValue() {
        return cells.stream().anyMatch(HeaderCell::isValue);
    }

    /**
     * Whether it has a case number, which only these letters have: a label alone, such as one of a priority, stands in any letter.
     *
     * @return true if any cell is one
     */
    public boolean hasCaseNumber() {
        return cells.stream().anyMatch(cell -> cell.kind() == HeaderCell.Kind.CASE_NUMBER);
    }
}
