package io.github.imrletters.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: letters as JSON Lines, one object a letter. */
@Command(
        name = "export",
        description = "Writes letters as JSON Lines, in the order of the arguments; folders recursively, sorted by path.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-",
            description = "PDF or UTF-8 text files, folders of .pdf and .txt files, or - for standard input.")
    private List<String> arguments;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Write to this file instead of standard output.")
    private Path output;

    @Option(names = {"-t", "--threads"}, paramLabel = "N", description = "How many threads; as many as cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ParserMixin parser;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        refuseToOverwriteInputs();
        try (Writer out = writer()) {
            return new Export(parser.inputParser(), Math.max(1, threads)).run(new Inputs(arguments), out);
        } catch (IOException e) {
            // The reader of a pipe may have seen enough; a disk may be full. Neither is a mistake of ours.
            System.err.println("writing stopped: " + InputParser.reason(e));
            return ExitCode.OUR_FAULT;
        }
    }

    private void refuseToOverwriteInputs() {
        for (String argument : arguments) {
            if (output != null && !argument.equals(Inputs.STANDARD_INPUT) && isOutput(argument)) {
                throw new ParameterException(spec.commandLine(), "the output is one of the inputs: " + argument);
            }
        }
    }

    private boolean isOutput(String argument) {
        try {
            return Files.exists(output) && Files.isSameFile(output, Path.of(argument));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private OutputStream outputFile() {
        try {
            return Files.newOutputStream(output);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot write " + output + ": " + InputParser.reason(e));
        }
    }

    private Writer writer() throws IOException {
        OutputStream out = output == null ? new StandardOutput() : outputFile();
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
