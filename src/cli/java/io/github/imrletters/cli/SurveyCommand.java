package io.github.imrletters.cli;

import io.github.imrletters.cli.survey.Condition;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code survey}: what many letters are, and what of them is not read. */
@Command(description = "Tells of many letters which forms they have, how far they are read, and which lines that repeat are not.")
final class SurveyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "PDF or UTF-8 text files, folders of .pdf and .txt files "
            + "(recursively), or - for standard input.")
    private List<String> inputs;

    @Option(names = "--top", paramLabel = "N", description = "How many of the lines that repeat are shown; 20 by default.")
    private int top = 20;

    @Option(names = "--fail-if", paramLabel = "CONDITION", description = "End with exit code 4 if this holds: unplaced (lines), warnings, "
            + "errors, unknown (letters), other, unreadable (files); > or >=; a number or per cent: 'unplaced > 1 %%'. "
            + "May be given more than once.")
    private List<String> failIf = List.of();

    @Mixin
    private ThreadOption threads;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (top < 0) {
            throw new WrongUseException("--top takes a number from 0 on, not " + top);
        }
        Survey survey = new Survey(reading.parser(false), threads.count(), failIf.stream().map(SurveyCommand::condition).toList());
        try (Writer out = Output.open(null, inputs)) {
            return survey.run(new Inputs(inputs), top, out);
        }
    }

    private static Condition condition(String expression) {
        try {
            return Condition.of(expression);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--fail-if " + e.getMessage());
        }
    }
}
