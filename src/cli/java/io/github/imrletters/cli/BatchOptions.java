package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.Terminal;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.talk.Talk;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of all commands that write something of many letters: what counts, and what is told. */
final class BatchOptions {

    @Option(names = "--failures", paramLabel = "OUT", description = "Write a JSON line for each input without a letter to this file.")
    private Path failures;

    @Option(names = "--strict", description = "Count a letter with a warning as failed, and do not write it.")
    private boolean strict;

    @Option(names = "--progress", paramLabel = "HOW", description = "How to tell how far it is: auto (on a terminal), plain (lines, "
            + "for logs) or none.")
    private Talk.Progress progress = Talk.Progress.AUTO;

    @Option(names = {"-q", "--quiet"}, description = "Tell of failures only.")
    private boolean quiet;

    /**
     * What tells of a run.
     *
     * @param toStandardOutput whether what is written goes there: on one screen, how far it is would stand amidst it
     */
    Talk talk(Totals totals, List<String> inputs, boolean toStandardOutput) {
        boolean amidst = progress == Talk.Progress.AUTO && toStandardOutput && Terminal.isOutput();
        return new Talk(totals, inputs, amidst ? Talk.Progress.NONE : progress, quiet);
    }

    /** The parser that counts letters as asked. */
    InputParser counting(InputParser parser) {
        return strict ? parser.strict() : parser;
    }

    /** The inputs, of which there must be one. */
    List<String> needed(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new WrongUseException("which letters? Name files, folders, or - for standard input");
        }
        return inputs;
    }

    /** The file of failures; {@code null} where there is none. */
    Path failures() {
        if (failures != null && failures.toString().equals(OutputName.STANDARD_OUTPUT)) {
            throw new WrongUseException("--failures needs a file: standard output is for what is written of letters");
        }
        return failures;
    }

    /** What of these changes which lines are written of an input. */
    String told() {
        return "strict " + strict;
    }

    int exitCode(Totals totals) {
        if (totals.inputs(Status.OUR_FAULT) > 0) {
            return ExitCode.OUR_FAULT;
        }
        return totals.failed() > 0 ? ExitCode.SOME_INPUTS_FAILED : ExitCode.FINE;
    }
}
