package io.github.imrletters.internal.header;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Nearness;
import java.util.List;

/**
 * A line of the case header's table.
 *
 * @param line  as printed
 * @param cells from left to right; empty where the line is none of the table's
 * @param near  how a damaged cell was told, the first one of several; {@code null} where none is damaged
 */
public record HeaderRow(Line line, List<HeaderCell> cells, Nearness near) {

    /**
     * Reads a line, whatever it is.
     *
     * @param line any line
     * @return its cells, none where it holds anything that no header prints
     */
    public static HeaderRow of(Line line) {
        return new HeaderRow(line, HeaderLine.cells(line.text()), null);
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

    /**
     * How many labels it has.
     *
     * @return the second half of the one that wraps does not count
     */
    public int labels() {
        int labels = 0;
        for (HeaderCell cell : cells) {
            labels += cell.kind() == HeaderCell.Kind.LABEL ? 1 : 0;
        }
        return labels;
    }

    /**
     * Whether all its values are of a form that headers have.
     *
     * @return false where one is anything else
     */
    public boolean isSound() {
        for (HeaderCell cell : cells) {
            boolean odd = cell.kind() == HeaderCell.Kind.OTHER
                    || cell.kind() == HeaderCell.Kind.CASE_NUMBER && !CaseNumber.is(cell.value());
            if (odd) {
                return false;
            }
        }
        return true;
    }
}
