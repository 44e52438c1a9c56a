package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
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
        InputParser.Outcome outcome = parser(true).parseAnything(Inputs.Input.named(input));
        if (outcome.result() == null) {
            System.err.println(input + ": " + outcome.reason());
        }
        return outcome.result();
    }
}
