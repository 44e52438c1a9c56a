package io.github.imrletters.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** Rows as comma-separated values (RFC 4180). */
public final class Csv {

    /** By which spreadsheets know UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** A cell that begins with one of these is run by spreadsheets; the wide ones are taken for the others. */
    private static final String RUN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final char AS_TEXT = '\'';

    private final List<Column> columns;
    private final boolean defused;

    /**
     * Makes ready.
     *
     * @param columns in their order
     * @param defused whether a text that a spreadsheet would run is kept from it by an apostrophe
     */
    public Csv(List<Column> columns, boolean defused) {
        this.columns = columns;
        this.defused = defused;
    }

    /**
     * What a table begins with.
     *
     * @return the byte-order mark and the columns' names
     */
    public String head() {
        return BYTE_ORDER_MARK + line(columns.stream().map(Column::title).toList());
    }

    /**
     * A row.
     *
     * @param row of which letter or item
     * @return with its line's end
     */
    public String row(Row row) {
        return line(columns.stream().map(column -> cell(column, row)).toList());
    }

    private String cell(Column column, Row row) {
        String cell = printable(column.cell(row));
        boolean text = switch (column.kind()) {
            case TEXT, WORD, LONG_TEXT, LIST -> true;
            case DATE, NUMBER, BOOLEAN -> false;
        };
        return defused && text && !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0 ? AS_TEXT + cell : cell;
    }

    /** Without what a terminal would take for an order and a spreadsheet for damage. */
    private static String printable(String cell) {
        return cell.chars().noneMatch(Csv::isControl) ? cell
                : cell.chars().filter(c -> !isControl(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n';
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        // Its own buffer would be as long as many rows.
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(line).writeRecord(cells);
        return line.toString();
    }
}
