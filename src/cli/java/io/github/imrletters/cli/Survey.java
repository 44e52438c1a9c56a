package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.cli.survey.Condition;
import io.github.imrletters.cli.survey.Look;
import io.github.imrletters.cli.survey.Report;
import io.github.imrletters.cli.survey.Tally;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Parses many inputs, writes what they are and how far they are read, and says which conditions hold. */
final class Survey {

    private final Batch batch;
    private final List<Condition> conditions;

    Survey(Batch batch, List<Condition> conditions) {
        this.batch = batch;
        this.conditions = conditions;
    }

    /**
     * Runs the survey.
     *
     * @param top how many of the lines that repeat are shown
     * @return the exit code
     */
    int run(Iterator<Input> inputs, int top) throws IOException, InterruptedException {
        Tally tally = new Tally();
        Totals totals = new Totals();
        batch.run(inputs, input -> null, Survey::look, (input, look) -> {
            totals.add(look.status(), Counts.NONE);
            if (look.reason() != null) {
                System.err.println(Printable.name(input.name()) + ": " + look.reason());
            }
            tally.add(look.looks());
        });
        Output.write(null, List.of(), new Report(tally, top).text());
        if (totals.inputs(Status.OUR_FAULT) > 0) {
            return ExitCode.OUR_FAULT;
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
        return conditions.stream().anyMatch(Condition::isOfUnreadableFiles) || totals.failed() == totals.inputs(Status.OTHER_DOCUMENT)
                ? ExitCode.FINE : ExitCode.SOME_INPUTS_FAILED;
    }

    /** What is kept of an input; {@code reason} tells why there is nothing to look at. */
    private record Looked(List<Look> looks, Status status, String reason) {
    }

    private static Looked look(Input input, Outcome outcome) {
        if (!outcome.results().isEmpty()) {
            return new Looked(outcome.results().stream().map(result -> Look.at(input.name(), result)).toList(), outcome.status(), null);
        }
        boolean hasNoText = UnreadableFileException.Reason.NO_TEXT.name().equals(outcome.failure().code());
        return new Looked(List.of(Look.withoutResult(hasNoText)), outcome.status(), outcome.reason());
    }
}
