package io.github.imrletters.cli;

import io.github.imrletters.ParseResult;
import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.cli.scramble.LetterScrambler;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scramble}: a copy of a letter that may be shown to others. */
@Command(description = {"Writes a copy of a letter that may be shown to others.",
    "It is text, with names, numbers, dates and free text replaced, so that reading it does the same."})
final class ScrambleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LETTER", description = "A PDF or a UTF-8 text; - is standard input.")
    private String input;

    @Option(names = {"-o", "--output"}, converter = OutputName.class, paramLabel = "OUT", description = "Write to this file instead of standard output.")
    private Path output;

    @Option(names = "--keep", paramLabel = "LINES", description = "Lines that stay as printed: \"line 41\", \"lines 41-44\", "
            + "\"page 2 line 41\". May be given more than once.")
    private List<String> keep = List.of();

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException {
        ParseResult result = reading.anything(input);
        if (result == null) {
            return ExitCode.SOME_INPUTS_FAILED;
        }
        LetterScrambler.Copy copy = scrambler(result).copy(Version.text());
        Output.write(output, List.of(input), copy.text());
        copy.told().forEach(System.err::println);
        return copy.behavesSame() ? ExitCode.FINE : ExitCode.SOME_INPUTS_FAILED;
    }

    private LetterScrambler scrambler(ParseResult letter) {
        try {
            return new LetterScrambler(letter, keep, new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(e.getMessage());
        }
    }
}
