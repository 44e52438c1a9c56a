package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.output.Format;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.cli.table.Column;
import io.github.imrletters.cli.text.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code table}: letters as a table, one row a disputed item. */
@Command(description = {"Writes letters as a table, one row a disputed item.",
    "It is CSV; to OUT.xlsx, a workbook."})
final class TableCommand implements Callable<Integer> {

    private static final String NONE = "";

    @Mixin
    private RunOptions run;

    @Option(names = "--fields", arity = "0..1", fallbackValue = NONE, paramLabel = "NAMES",
            description = "Only these columns, in this order: --fields=case_number,decision. Without names: tell which there are.")
    private String fields;

    @Option(names = "--letters", description = "One row a letter, without the columns of its items.")
    private boolean letters;

    @Mixin(name = "Filter")
    private FilterOptions filters;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (NONE.equals(fields)) {
            Output.write(null, List.of(), explained());
            return ExitCode.FINE;
        }
        return new TableWriting(run, run.target().format(Format.CSV, Format.WORKBOOK), columns(), letters, filters.filter(), filters.told()).run();
    }

    private List<Column> columns() {
        if (fields == null) {
            return letters ? Column.ofLetters() : List.of(Column.values());
        }
        List<Column> columns = new ArrayList<>();
        for (String name : fields.split(",")) {
            Column column = column(name.strip());
            if (columns.contains(column)) {
                throw new WrongUseException("--fields names '" + column.title() + "' twice");
            }
            if (letters && !Column.ofLetters().contains(column)) {
                throw new WrongUseException("with --letters there is no column '" + column.title() + "': it tells of an item");
            }
            columns.add(column);
        }
        return columns;
    }

    private static Column column(String name) {
        return Arrays.stream(Column.values()).filter(column -> column.title().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new WrongUseException("--fields knows no column '" + name
                        + "'; 'imr-letters table --fields' tells which there are"));
    }

    private static String explained() {
        Columns table = new Columns("<<");
        for (Column column : Column.values()) {
            table.add(column.title(), column.meaning());
        }
        return table.text(Integer.MAX_VALUE);
    }
}
