package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options of all commands that read letters. */
final class ReadOptions {

    @Option(names = "--respect-permissions", description = "Refuse PDF files that deny copying (nearly all letters do).")
    private boolean respectPermissions;

    /** For a command that has no option for the time that an input may take. */
    InputParser parser(boolean places) {
        return parser(places, WorkOptions.USUAL);
    }

    /**
     * The parser.
     *
     * @param limit how long an input may take; {@code null} for as long as it does
     */
    InputParser parser(boolean places, Duration limit) {
        ParserOptions options = ParserOptions.defaults().withRespectPermissions(respectPermissions).withPlaces(places)
                .withMaxMillis(limit == null ? 0 : limit.toMillis());
        return new InputParser(new ImrLetterParser(options));
    }

    /** Reads any text with its places; tells on standard error why it cannot be read, and answers {@code null} then. */
    ParseResult anything(String input) {
        Outcome outcome = parser(true).parseFirst(Inputs.file(input));
        if (outcome.results().isEmpty()) {
            System.err.println(Printable.name(input) + ": " + outcome.reason());
            return null;
        }
        return outcome.results().get(0);
    }

    /** What of these changes which lines are written of an input. */
    String told() {
        return "respect permissions " + respectPermissions;
    }
}
