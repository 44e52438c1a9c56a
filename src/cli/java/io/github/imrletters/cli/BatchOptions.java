package io.github.imrletters.cli;

import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.talk.Talk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of all commands that work on many letters. */
final class BatchOptions {

    /** More than any machine is the better for. */
    private static final int MOST_THREADS = 1024;

    @Option(names = {"-t", "--threads"}, paramLabel = "N", description = "How many threads; as many as cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "TIME", description = "How long a file may take: 20s, 500ms, 2m, or none; 60s by default. "
            + "Then it counts as failed.")
    private String timeout = "60s";

    @Option(names = "--failures", paramLabel = "OUT", description = "Write a JSON line for each input without a letter to this file.")
    private Path failures;

    @Option(names = "--strict", description = "Count a letter with a warning as failed, and do not write it.")
    private boolean strict;

    Batch batch(InputParser parser) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUseException("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return new Batch(strict ? parser.strict() : parser, threads, limit());
    }

    /** How long a file may take; {@code null} for as long as it does. */
    private Duration limit() {
        if (timeout.equals("none")) {
            return null;
        }
        int unit = timeout.length();
        while (unit > 0 && Character.isLetter(timeout.charAt(unit - 1))) {
            unit--;
        }
        try {
            long number = Long.parseLong(timeout.substring(0, unit));
            Duration limit = switch (timeout.substring(unit)) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ZERO;
            };
            if (limit.compareTo(Duration.ZERO) > 0) {
                return limit;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // Told below like any other.
        }
        throw new WrongUseException("--timeout takes a time such as 20s, 500ms or 2m, or 'none', not " + timeout);
    }

    @Option(names = "--progress", paramLabel = "HOW", description = "How to tell how far it is: auto (on a terminal), plain (lines, "
            + "for logs) or none.")
    private Talk.Progress progress = Talk.Progress.AUTO;

    @Option(names = {"-q", "--quiet"}, description = "Tell of failures only.")
    private boolean quiet;

    Talk talk(Totals totals, List<String> inputs) {
        return new Talk(totals, inputs, progress, quiet);
    }

    /** The inputs, of which there must be one. */
    List<String> needed(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new WrongUseException("which letters? Name files, folders, or - for standard input");
        }
        return inputs;
    }

    Path failures() {
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
