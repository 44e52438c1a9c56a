package io.github.imrletters.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The stages as a table for people. */
final class StageTable {

    private static final String WHOLE_LINE = "pdfToJson";
    private static final List<Row> ROWS = List.of(
            new Row("pdfToLines", true, "pdfToLinesStockStripper"),
            new Row("linesToRecord", true, "coreFactsByRegex"),
            new Row("recordToJson", true, "recordToJsonDatabind"),
            new Row(WHOLE_LINE, true, null),
            new Row("linesToCoreFacts", false, "coreFactsByRegex"),
            new Row("textToRecord", false, "coreFactsByRegex"),
            new Row("jsonToRecord", false, null),
            new Row("pdfToLinesStockStripper", false, null),
            new Row("coreFactsByRegex", false, null),
            new Row("coreFactsByTunedRegex", false, null),
            new Row("recordToJsonDatabind", false, null));

    private final Map<String, Measured> measured;

    private StageTable(Map<String, Measured> measured) {
        this.measured = measured;
    }

    /** A benchmark's method, whether it is a part of the whole line, and the method to compare it with. */
    private record Row(String method, boolean inLine, String yardstick) {
    }

    static String of(Collection<RunResult> results) {
        StageTable table = new StageTable(Measured.by(StageTable::method, results));
        StringBuilder text = new StringBuilder(String.format("%-24s %10s %10s %13s %6s  %s%n",
                "stage", "us/letter", "fastest", "bytes/letter", "share", "against yardstick"));
        ROWS.forEach(row -> text.append(table.line(row)));
        return text.toString();
    }

    private static String method(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private String line(Row row) {
        Measured stage = measured.get(row.method());
        return String.format(Locale.ROOT, "%-24s %10.1f %10.1f %,13.0f %6s  %s", row.method(), stage.micros(),
                stage.fastest(), stage.bytes(), share(row), ratio(row)).stripTrailing() + System.lineSeparator();
    }

    private String share(Row row) {
        double percent = 100 * micros(row.method()) / micros(WHOLE_LINE);
        return row.inLine() ? String.format(Locale.ROOT, "%.1f%%", percent) : "";
    }

    private String ratio(Row row) {
        return row.yardstick() == null ? "" : String.format(Locale.ROOT, "%.2f x as fast as %s",
                micros(row.yardstick()) / micros(row.method()), row.yardstick());
    }

    private double micros(String method) {
        return measured.get(method).micros();
    }
}
