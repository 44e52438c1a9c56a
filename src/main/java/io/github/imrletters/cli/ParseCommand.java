package io.github.imrletters.cli;

import io.github.imrletters.json.LetterJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parse}: one letter, indented, for a person. */
@Command(
        name = "parse",
        description = "Writes one letter as indented JSON to standard output.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A PDF or UTF-8 text; - is standard input.")
    private String input;

    @Mixin
    private ParserMixin parser;

    @Override
    public Integer call() {
        InputParser.Outcome outcome = parser.inputParser().parse(input);
        if (outcome.letter() == null) {
            System.err.println(input + ": " + outcome.reason());
            return ExitCode.SOME_INPUTS_FAILED;
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(LetterJson.writeIndented(outcome.letter()));
        out.flush();
        return ExitCode.FINE;
    }
}
