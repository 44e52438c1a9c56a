package io.github.imrletters.cli;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.cli.survey.Condition;
import io.github.imrletters.cli.survey.Look;
import io.github.imrletters.cli.survey.Report;
import io.github.imrletters.cli.survey.Tally;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** Parses many inputs, writes what they are and how far they are read, and says which conditions hold. */
final class Survey {

    private final InputParser parser;
    private final int threads;
    private final List<Condition> conditions;

    Survey(InputParser parser, int threads, List<Condition> conditions) {
        this.parser = parser;
        this.threads = threads;
        this.conditions = conditions;
    }

    /**
     * Runs the survey.
     *
     * @param top how many of the lines that repeat are shown
     * @return the exit code
     */
    int run(Iterator<Inputs.Input> inputs, int top, Writer out) throws IOException, InterruptedException {
        Tally tally = new Tally();
        int exitCode = new Batch<>(threads, this::look).run(inputs, tally::add);
        out.write(new Report(tally, top).text());
        out.flush();
        if (exitCode == ExitCode.OUR_FAULT) {
            return exitCode;
        }
        if (tally.hasNoLetter()) {
            // A night in which nothing arrived is no good night.
            System.err.println("no letter was found");
        }
        List<Condition> holding = conditions.stream().filter(condition -> condition.holds(tally)).toList();
        holding.forEach(condition -> System.err.println(condition.told(tally)));
        if (!holding.isEmpty() || tally.hasNoLetter() && !conditions.isEmpty()) {
            return ExitCode.ALARM;
        }
        // Who says how many unreadable files are too many does not mind fewer.
        return conditions.stream().anyMatch(Condition::isOfUnreadableFiles) ? ExitCode.FINE : exitCode;
    }

    private Batch.Result<List<Look>> look(Inputs.Input input) {
        InputParser.Everything outcome = parser.parseAllOfAnything(input);
        if (!outcome.results().isEmpty()) {
            List<Look> looks = outcome.results().stream().map(result -> Look.at(input.name(), result)).toList();
            return new Batch.Result<>(looks, null, ExitCode.FINE);
        }
        boolean hasNoText = outcome.unreadable() == UnreadableFileException.Reason.NO_TEXT;
        return new Batch.Result<>(List.of(Look.withoutResult(hasNoText)), outcome.reason(), ExitCode.SOME_INPUTS_FAILED);
    }
}
