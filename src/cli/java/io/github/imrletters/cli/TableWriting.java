package io.github.imrletters.cli;

import io.github.imrletters.cli.find.Filter;
import io.github.imrletters.cli.output.Format;
import io.github.imrletters.cli.table.Column;
import io.github.imrletters.cli.table.Csv;
import io.github.imrletters.cli.table.Row;
import io.github.imrletters.cli.table.TableFile;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes letters as a table: CSV, or a workbook. */
final class TableWriting {

    private final RunOptions run;
    private final boolean workbook;
    private final List<Column> columns;
    private final boolean letters;
    private final Filter filter;
    private final String told;

    /** All columns, one row an item. */
    TableWriting(RunOptions run, Format format, Filter filter, String told) {
        this(run, format, List.of(Column.values()), false, filter, told);
    }

    /**
     * Makes ready.
     *
     * @param format  what it is written as
     * @param columns in their order
     * @param letters whether a row is a letter
     * @param filter  which items are meant
     * @param told    the same as it was given
     */
    TableWriting(RunOptions run, Format format, List<Column> columns, boolean letters, Filter filter, String told) {
        this.run = run;
        this.workbook = format == Format.WORKBOOK;
        this.columns = columns;
        this.letters = letters;
        this.filter = filter;
        this.told = told;
    }

    /** Writes it; answers the exit code. */
    int run() throws IOException, InterruptedException {
        Csv csv = new Csv(columns, !workbook);
        byte[] head = csv.head().getBytes(StandardCharsets.UTF_8);
        RunOptions.Opening output = workbook
                ? run.output(head, (rows, out) -> TableFile.workbook(rows, columns, out)) : run.output(head);
        return run.run(false, List.of("table", "letters " + letters, columns.toString(), told), "row", output,
                (letter, text) -> write(letter, csv, text));
    }

    private int write(Letter letter, Csv csv, StringBuilder text) {
        List<Row> rows = rows(letter);
        rows.forEach(row -> text.append(csv.row(row)));
        return rows.size();
    }

    /** A letter of which no item was read has a row too: otherwise nothing in the table would tell of it. */
    private List<Row> rows(Letter letter) {
        if (letters || letter.disputedItems().isEmpty()) {
            return filter.holds(letter) ? List.of(new Row(letter, null)) : List.of();
        }
        return filter.items(letter).stream().map(item -> new Row(letter, item)).toList();
    }
}
