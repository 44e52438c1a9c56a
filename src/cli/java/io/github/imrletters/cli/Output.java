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

/** Where a command writes to: a file, or standard output. */
final class Output {

    private Output() {
    }

    /**
     * Opens it, in UTF-8.
     *
     * @param file   the file, or {@code null} for standard output
     * @param inputs the command's inputs: none of them is overwritten
     */
    static Writer open(Path file, List<String> inputs) {
        return new BufferedWriter(new OutputStreamWriter(stream(file, inputs), StandardCharsets.UTF_8), 1 << 16);
    }

    private static OutputStream stream(Path file, List<String> inputs) {
        if (file == null) {
            return new StandardOutput();
        }
        refuseToOverwrite(inputs, file);
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new WrongUseException("cannot write " + file + ": " + InputParser.reason(e));
        }
    }

    /** Refuses a file that is one of the inputs. */
    static void refuseToOverwrite(List<String> inputs, Path file) {
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD_INPUT) && isSame(file, input)) {
                throw new WrongUseException("the output is one of the inputs: " + input);
            }
        }
    }

    private static boolean isSame(Path file, String input) {
        try {
            return Files.exists(file) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
