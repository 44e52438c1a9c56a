package io.github.imrletters.cli;

import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.OutputStream;
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
        try (OutputStream out = new StandardOutput()) {
            out.write(LetterJson.writeIndented(outcome.letter()).getBytes(StandardCharsets.UTF_8));
            return ExitCode.FINE;
        } catch (IOException e) {
            System.err.println("writing stopped: " + InputParser.reason(e));
            return ExitCode.OUR_FAULT;
        }
    }
}
