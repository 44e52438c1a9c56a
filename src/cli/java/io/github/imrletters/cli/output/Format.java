package io.github.imrletters.cli.output;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.text.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an output is written as: its name's ending tells, and one that tells of something else is refused, for what opens the file goes by it. */
public enum Format {
    /** An object a line. */
    JSON_LINES("export", ".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz", ".json", ".json.gz"),
    /** Comma-separated values. */
    CSV("table", ".csv", ".csv.gz"),
    /** For spreadsheets. */
    WORKBOOK("table", ".xlsx");

    private static final String GZIP = ".gz";
    /** What is not written at all. Any other ending says nothing. */
    private static final Set<String> OTHERS = Set.of(".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".tsv", ".parquet", ".txt", ".md", ".pdf",
            ".html", ".xml", ".yaml", ".sql", ".doc", ".docx", ".zip", ".tar", ".tgz");

    private final String command;
    private final List<String> endings;

    Format(String command, String... endings) {
        this.command = command;
        this.endings = List.of(endings);
    }

    /**
     * What a command writes to a file.
     *
     * @param file   where to; {@code null} for standard output
     * @param taken  what the command can write, first what it writes where the name does not tell
     * @return one of them
     * @throws WrongUseException if the name tells of another
     */
    public static Format of(Path file, List<Format> taken) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.stream().anyMatch(name::endsWith)) {
                if (!taken.contains(format)) {
                    throw new WrongUseException(refusal(file, taken) + "; 'imr-letters " + format.command + "' writes this one");
                }
                return format;
            }
        }
        String unpacked = isCompressed(name) ? name.substring(0, name.length() - GZIP.length()) : name;
        if (OTHERS.stream().anyMatch(unpacked::endsWith)) {
            throw new WrongUseException(refusal(file, taken));
        }
        return taken.get(0);
    }

    private static String refusal(Path file, List<Format> taken) {
        return "cannot write " + Printable.name(file.toString()) + " as its name says: this command writes "
                + taken.stream().map(format -> format.endings.get(0)).collect(Collectors.joining(", "));
    }

    /**
     * Whether a file is compressed.
     *
     * @param file by its name
     * @return true if it ends in {@code .gz}
     */
    static boolean isCompressed(Path file) {
        return isCompressed(file.toString());
    }

    private static boolean isCompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
