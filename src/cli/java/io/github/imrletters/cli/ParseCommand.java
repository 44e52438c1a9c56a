package io.github.imrletters.cli;

import io.github.imrletters.cli.input.Inputs;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parse}: one letter, indented, for a person. */
@Command(description = "Writes one letter as indented JSON.")
final class ParseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A PDF or a UTF-8 text; - is standard input.")
    private String input;

    @Option(names = "--places", description = "Tell where each fact stands: page, line, characters, and in a PDF its box.")
    private boolean places;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException {
        return new Parse(reading.parser(places)).run(Inputs.file(input));
    }
}
