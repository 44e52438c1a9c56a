package io.github.imrletters.cli;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: a page a letter, which shows where each fact stands. */
@Command(description = {"Writes a page for a browser about a letter.",
    "It shows the letter as printed beside the facts read from it."})
final class InspectCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "A PDF or a UTF-8 text, or - for standard input; of several "
            + "and of folders, a page each and an index.")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, converter = OutputName.class, paramLabel = "OUT",
            description = "Write to this file instead of standard output; the pages of several letters, to this folder.")
    private Path output;

    @Option(names = "--render", description = "Show the pages of PDF files as images, too.")
    private boolean render;

    @Mixin
    private ReadOptions reading;

    @Override
    public Integer call() throws IOException {
        if (render && inputs.contains(Inputs.STANDARD_INPUT)) {
            throw new WrongUseException("--render needs files: standard input is read only once");
        }
        Inspect inspect = new Inspect(reading.parser(true), render);
        if (inputs.size() == 1 && !isFolder(inputs.get(0))) {
            return inspect.one(Inputs.file(inputs.get(0)), output, inputs);
        }
        if (output == null) {
            throw new WrongUseException("the pages of several letters need a folder: --output=OUT");
        }
        return inspect.all(new Inputs(inputs), new PageFolder(output, inputs));
    }

    private static boolean isFolder(String input) {
        try {
            return !input.isEmpty() && !input.equals(Inputs.STANDARD_INPUT) && Files.isDirectory(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
