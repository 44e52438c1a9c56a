package io.github.imrletters.cli;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.survey.Condition;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code survey}: what many letters are, and what of them is not read. */
@Command(description = {"Tells which forms many letters have, and what is not read.",
    "Told are how far they are read, and which lines that repeat are not."})
final class SurveyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "PDF, text or Markdown files, zip and tar archives, "
            + "folders of them, @FILE with a name a line, or - for standard input.")
    private List<String> inputs;

    @Option(names = "--top", paramLabel = "N", description = "How many of the lines that repeat are shown; 20 by default.")
    private int top = 20;

    @Option(names = "--fail-if", paramLabel = "CONDITION", description = "End with exit code 4 if this holds, such as 'unplaced > 1 %%': "
            + "unplaced, warnings, errors, unknown, other, unreadable; > or >=; a number or per cent.")
    private List<String> failIf = List.of();

    @Mixin(name = "Running")
    private WorkOptions work;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (top < 0) {
            throw new WrongUseException("--top takes a number from 0 on, not " + top);
        }
        Survey survey = new Survey(work.batch(reading.parser(false, work.limit())), failIf.stream().map(SurveyCommand::condition).toList());
        return survey.run(new Inputs(inputs), top);
    }

    private static Condition condition(String expression) {
        try {
            return Condition.of(expression);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--fail-if " + e.getMessage());
        }
    }
}
