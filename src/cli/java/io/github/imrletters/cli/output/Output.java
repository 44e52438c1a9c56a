package io.github.imrletters.cli.output;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Reasons;
import io.github.imrletters.cli.output.Output;
import io.github.imrletters.cli.output.Place;
import io.github.imrletters.cli.output.StandardOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what a command has made as a whole: to a file, or to standard output. */
public final class Output {

    private Output() {
    }

    /**
     * Writes a text in UTF-8. What stood in the file stands until the new text is whole.
     *
     * @param file   the file, or {@code null} for standard output
     * @param inputs the command's arguments: none of them is overwritten
     * @param text   all of it
     */
    public static void write(Path file, List<String> inputs, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            try (OutputStream out = new StandardOutput()) {
                out.write(bytes);
            }
            return;
        }
        Place.refuseInputs(inputs, file);
        try {
            if (isDevice(file)) {
                Files.write(file, bytes);
            } else {
                replace(file, bytes);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        PartFile part = PartFile.anew(Place.real(file));
        try {
            part.write(bytes);
            part.takePlace();
        } catch (IOException e) {
            part.discard();
            throw e;
        }
    }

    /** A pipe or the like has no place that another file could take. */
    static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    static WrongUseException cannotWrite(Path file, IOException e) {
        return new WrongUseException("cannot write " + Printable.name(file.toString()) + ": " + Reasons.of(e));
    }
}
