package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.output.StandardOutput;
import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Parses one input and writes its letter to standard output. */
final class Parse {

    private final InputParser parser;

    Parse(InputParser parser) {
        this.parser = parser;
    }

    /** Runs it; answers the exit code. */
    int run(Input input) throws IOException {
        Outcome outcome = parser.parseFirst(input);
        if (outcome.letter() == null) {
            System.err.println(Printable.name(input.name()) + ": " + outcome.reason());
            return ExitCode.SOME_INPUTS_FAILED;
        }
        try (OutputStream out = new StandardOutput()) {
            out.write(LetterJson.writeIndented(outcome.letter()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
    }
}
