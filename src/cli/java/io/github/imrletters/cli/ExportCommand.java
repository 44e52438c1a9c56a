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
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;

/** {@code export}: letters as JSON Lines, one object a letter. */
final class ExportCommand extends Command {

    private static final Option OUTPUT = Option.builder("o").longOpt("output").hasArg().argName("OUT")
            .desc("Write to this file instead of standard output.").get();
    private static final Option THREADS = Option.builder("t").longOpt("threads").hasArg().argName("N")
            .desc("How many threads; as many as cores by default.").get();
    /** More than any machine is the better for. */
    private static final int MOST_THREADS = 1024;

    ExportCommand() {
        super("export", "FILE|DIR|-...", "Writes letters as JSON Lines, in the order of the arguments: PDF or UTF-8 text files, "
                + "folders of .pdf and .txt files (recursively, sorted by path), or - for standard input.", OUTPUT, THREADS);
    }

    @Override
    int run(List<String> inputs, CommandLine line, InputParser parser) throws ParseException, InterruptedException {
        int threads = threads(line);
        Path output = output(line, inputs);
        try (Writer out = writer(output)) {
            return new Export(parser, threads).run(new Inputs(inputs), out);
        } catch (IOException e) {
            // The reader of a pipe may have seen enough; a disk may be full. Neither is a mistake of ours.
            System.err.println("writing stopped: " + InputParser.reason(e));
            return ExitCode.OUR_FAULT;
        }
    }

    private static int threads(CommandLine line) throws ParseException {
        String threads = line.getOptionValue(THREADS);
        try {
            int count = threads == null ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(threads);
            if (count >= 1 && count <= MOST_THREADS) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Told like a number that is none of threads.
        }
        throw new ParseException("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
    }

    /** {@code null} for standard output. */
    private static Path output(CommandLine line, List<String> inputs) throws ParseException {
        String name = line.getOptionValue(OUTPUT);
        try {
            Path output = name == null ? null : Path.of(name);
            refuseToOverwrite(inputs, output);
            return output;
        } catch (InvalidPathException e) {
            throw new ParseException("--output is no name of a file: " + name);
        }
    }

    private static void refuseToOverwrite(List<String> inputs, Path output) throws ParseException {
        for (String input : inputs) {
            if (output != null && !input.equals(Inputs.STANDARD_INPUT) && isSame(output, input)) {
                throw new ParseException("the output is one of the inputs: " + input);
            }
        }
    }

    private static boolean isSame(Path output, String input) {
        try {
            return Files.exists(output) && Files.isSameFile(output, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static Writer writer(Path output) throws ParseException {
        OutputStream out = output == null ? new StandardOutput() : outputFile(output);
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static OutputStream outputFile(Path output) throws ParseException {
        try {
            return Files.newOutputStream(output);
        } catch (IOException e) {
            throw new ParseException("cannot write " + output + ": " + InputParser.reason(e));
        }
    }
}
