package io.github.imrletters.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook: real dates and numbers, sheet after sheet, and a last one that tells what the columns mean. */
final class Xlsx implements Closeable {

    /** A sheet has so many, the titles among them. */
    private static final int MOST_ROWS = 1_048_576;
    /** A cell holds no longer text. */
    private static final int LONGEST = 32_767;
    private static final String CUT = " [cut]";
    /** Rows that are kept in memory. */
    private static final int KEPT = 100;
    private static final String DATE = "yyyy-mm-dd";
    /** Of earlier days, spreadsheets have none or another one in mind. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int NARROW = 12;
    private static final int WIDE = 24;
    private static final int WIDEST = 60;
    /** Four lines of a text: all of it would make rows higher than the screen. */
    private static final double HIGH = 60;
    private static final String SHEET = "items";

    private final Workbook workbook;
    private final List<Column> columns;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    Xlsx(OutputStream out, List<Column> columns) throws IOException {
        this(out, columns, MOST_ROWS);
    }

    Xlsx(OutputStream out, List<Column> columns, int mostRows) throws IOException {
        this.workbook = new Workbook(out, "imr-letters", null);
        this.columns = columns;
        this.mostRows = mostRows;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? SHEET : SHEET + ' ' + sheets);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(columns.get(i)));
            sheet.value(0, i, columns.get(i).title());
            sheet.style(0, i).bold().set();
        }
        row = 1;
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case LONG_TEXT -> WIDEST;
            case LIST, TEXT -> WIDE;
            case WORD, DATE, NUMBER, BOOLEAN -> Math.max(NARROW, column.title().length() + 2);
        };
    }

    /** Adds a row of cells as {@link Column#cell} makes them. */
    void add(List<String> cells) throws IOException {
        if (row == mostRows) {
            end();
            begin();
        }
        boolean high = false;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                high |= columns.get(i).kind() == Column.Kind.LONG_TEXT;
                put(i, columns.get(i).kind(), cells.get(i));
            }
        }
        if (high) {
            sheet.rowHeight(row, HIGH);
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Column.Kind kind, String cell) {
        switch (kind) {
            case DATE -> date(column, cell);
            case NUMBER -> {
                sheet.value(row, column, Long.valueOf(cell));
                style(column).set();
            }
            case BOOLEAN -> {
                sheet.value(row, column, Boolean.valueOf(cell));
                style(column).set();
            }
            default -> text(column, cell);
        }
    }

    private void text(int column, String cell) {
        // In place: all texts of a workbook together would have to be kept in memory.
        sheet.inlineString(row, column, fitting(cell));
        style(column).wrapText(true).set();
    }

    /** All cells of a row begin on its first line, however high a long text makes it. */
    private StyleSetter style(int column) {
        return sheet.style(row, column).verticalAlignment("top");
    }

    private void date(int column, String cell) {
        LocalDate date = LocalDate.parse(cell);
        if (date.isBefore(FIRST_DAY)) {
            text(column, cell);
            return;
        }
        sheet.value(row, column, date);
        style(column).format(DATE).set();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
    }

    private void explain() throws IOException {
        Worksheet explanation = workbook.newWorksheet("columns");
        explanation.width(0, WIDE + NARROW);
        explanation.width(1, 2 * WIDEST);
        explanation.freezePane(0, 1);
        explanation.value(0, 0, "column");
        explanation.value(0, 1, "meaning");
        explanation.range(0, 0, 0, 1).style().bold().set();
        for (int i = 0; i < columns.size(); i++) {
            explanation.value(i + 1, 0, columns.get(i).title());
            explanation.value(i + 1, 1, columns.get(i).meaning());
        }
        explanation.finish();
    }

    /** Ends the workbook. */
    @Override
    public void close() throws IOException {
        end();
        explain();
        workbook.finish();
        workbook.close();
    }
}
