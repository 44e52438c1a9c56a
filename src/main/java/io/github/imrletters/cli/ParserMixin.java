package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import picocli.CommandLine.Option;

/** The options that every command passes on to the parser. */
final class ParserMixin {

    @Option(names = "--respect-permissions", description = "Refuse PDF files that deny copying (nearly all letters do).")
    private boolean respectPermissions;

    InputParser inputParser() {
        ParserOptions options = ParserOptions.defaults().withRespectPermissions(respectPermissions);
        return new InputParser(new ImrLetterParser(options));
    }
}
