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
        String cell = column.cell(row);
        boolean text = column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.LONG_TEXT || column.kind() == Column.Kind.LIST;
        return defused && text && !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0 ? AS_TEXT + cell : cell;
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        // Its own buffer would be as long as many rows.
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(line).writeRecord(cells);
        return line.toString();
    }
}
