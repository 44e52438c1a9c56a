package io.github.imrletters.cli;

import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.ParseException;

/** {@code parse}: one letter, indented, for a person. */
final class ParseCommand extends Command {

    ParseCommand() {
        super("parse", "FILE", "Writes one letter as indented JSON to standard output. FILE is a PDF or a UTF-8 text; - is "
                + "standard input.");
    }

    @Override
    int run(List<String> inputs, CommandLine line, InputParser parser) throws ParseException {
        if (inputs.size() > 1) {
            throw new ParseException("parse takes one file; export takes many");
        }
        String input = inputs.get(0);
        InputParser.Outcome outcome = parser.parse(input);
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
