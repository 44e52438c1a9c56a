package io.github.imrletters.cli.output;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Reasons;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        try (Claim claim = new Claim(inputs)) {
            Place place = claim.place(file);
            if (place.isDevice()) {
                writeThrough(place, bytes);
            } else {
                replace(place, bytes);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void writeThrough(Place place, byte[] bytes) throws IOException {
        try (OutputStream out = place.open()) {
            out.write(bytes);
        }
    }

    private static void replace(Place place, byte[] bytes) throws IOException {
        PartFile part = PartFile.anew(place);
        try {
            part.write(bytes);
            part.takePlace();
        } catch (IOException e) {
            part.discard();
            throw e;
        }
    }

    static WrongUseException cannotWrite(Path file, IOException e) {
        return new WrongUseException("cannot write " + Printable.name(file.toString()) + ": " + Reasons.of(e));
    }
}
