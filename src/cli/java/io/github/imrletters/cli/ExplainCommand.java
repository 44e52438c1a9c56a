package io.github.imrletters.cli;

import io.github.imrletters.ParseResult;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.explain.Explanation;
import io.github.imrletters.cli.output.Output;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what each line of a text was taken for. */
@Command(description = {"Tells what a text is, and of each line what it was taken for.",
    "Told are its kind, the rule that took it and how near it is: = exact, ~2 two letters differ, ? by its place, ! in no record."})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A PDF or a UTF-8 text; - is standard input.")
    private String input;

    @Option(names = "--no-text", description = "Leave out the letter's words, to show the rest to others.")
    private boolean withoutText;

    @Option(names = "--wide", description = "Show all of each line, however wide the terminal.")
    private boolean wide;

    @Mixin
    private ReadOptions reading;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        ParseResult result = reading.anything(input);
        if (result == null) {
            return ExitCode.SOME_INPUTS_FAILED;
        }
        // In a file or a pipe nothing limits a line.
        int width = wide || System.console() == null ? Integer.MAX_VALUE : command.usageMessage().width();
        Output.write(null, List.of(input), new Explanation(result, !withoutText, width).text());
        return ExitCode.FINE;
    }
}
