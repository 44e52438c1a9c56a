package io.github.imrletters.cli;

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
    int run(Inputs.Input input) throws IOException {
        InputParser.Outcome outcome = parser.parse(input);
        if (outcome.letter() == null) {
            System.err.println(input.name() + ": " + outcome.reason());
            return ExitCode.SOME_INPUTS_FAILED;
        }
        try (OutputStream out = new StandardOutput()) {
            out.write(LetterJson.writeIndented(outcome.letter()).getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.FINE;
    }
}
