package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome;
import picocli.CommandLine.Option;

/** The options of all commands that read letters. */
final class ReadOptions {

    @Option(names = "--respect-permissions", description = "Refuse PDF files that deny copying (nearly all letters do).")
    private boolean respectPermissions;

    InputParser parser(boolean places) {
        ParserOptions options = ParserOptions.defaults().withRespectPermissions(respectPermissions).withPlaces(places);
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
