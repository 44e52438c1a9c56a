package io.github.imrletters.cli.output;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.output.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where an output may go: over no input, and to no name by which it would be one. */
public final class Place {

    private Place() {
    }

    /**
     * Refuses a file that is one of the inputs, or would be.
     *
     * @param inputs the command's arguments
     * @param file   the output
     */
    public static void refuseInputs(List<String> inputs, Path file) {
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD_INPUT) && !input.isEmpty()) {
                refuse(input, file);
            }
        }
    }

    private static void refuse(String input, Path file) {
        try {
            Path read = Path.of(input);
            if (Files.exists(file) && Files.exists(read) && Files.isSameFile(file, read)) {
                throw new WrongUseException("the output is one of the inputs: " + Printable.name(input));
            }
            if (Files.isDirectory(read) && Inputs.isLetterName(file) && isBelow(file, read)) {
                throw new WrongUseException("the output would be one of the inputs, for its name ends like a letter's: " + Printable.name(file.toString()));
            }
        } catch (IOException | InvalidPathException e) {
            // What cannot be looked at is told when it is read, or written.
        }
    }

    private static boolean isBelow(Path file, Path folder) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return parent != null && Files.exists(parent) && parent.toRealPath().startsWith(folder.toRealPath());
    }

    /** Where a file really is, symbolic links followed, whether it is there or not. */
    static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }
}
