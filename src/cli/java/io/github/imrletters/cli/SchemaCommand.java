package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.json.LetterSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema}: what the JSON of a letter holds, for other programs. */
@Command(description = "Writes what a letter's JSON holds, for other programs.")
final class SchemaCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Reader reader;

    @Option(names = {"-o", "--output"}, converter = OutputName.class, paramLabel = "OUT", description = "Write to this file instead of standard output.")
    private Path output;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "With --duckdb: the JSON Lines to read; letters.jsonl by default.")
    private List<String> files = List.of();

    /** For whom: exactly one of them. */
    private static final class Reader {

        @Option(names = "--json", description = "One of three: the JSON Schema.")
        private boolean json;

        @Option(names = "--duckdb", description = "SQL that makes the views 'letters' and 'items' in DuckDB.")
        private boolean duckDb;

        @Option(names = "--spark", description = "The columns as Spark's StructType.fromDDL takes them.")
        private boolean spark;
    }

    @Override
    public Integer call() throws IOException {
        if (!reader.duckDb && !files.isEmpty()) {
            throw new WrongUseException("only --duckdb takes files");
        }
        Output.write(output, read(), schema());
        return ExitCode.FINE;
    }

    /** The files that the script is to read: it is not written over them. */
    private List<String> read() {
        return reader.duckDb && files.isEmpty() ? List.of(LetterSchema.DEFAULT_FILE) : files;
    }

    private String schema() {
        if (reader.duckDb) {
            return LetterSchema.duckDb(read().toArray(String[]::new));
        }
        return reader.json ? LetterSchema.json() : LetterSchema.spark();
    }
}
