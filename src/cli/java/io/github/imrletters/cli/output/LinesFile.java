package io.github.imrletters.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A file of lines that takes its place when it is whole. Without a name, nothing is written. */
public final class LinesFile implements Closeable {

    private final PartFile part;

    private LinesFile(PartFile part) {
        this.part = part;
    }

    /**
     * Opens it.
     *
     * @param file   where it is to be; {@code null} for nowhere
     * @param inputs the command's arguments: none of them is overwritten
     * @return to be closed, whatever happens
     */
    public static LinesFile open(Path file, List<String> inputs) {
        if (file == null) {
            return new LinesFile(null);
        }
        Place.refuseInputs(inputs, file);
        try {
            return new LinesFile(PartFile.anew(Place.real(file)));
        } catch (IOException e) {
            throw Output.cannotWrite(file, e);
        }
    }

    /**
     * Adds a line.
     *
     * @param line without a line feed; {@code null} for none
     */
    public void add(String line) throws IOException {
        if (part != null && line != null) {
            part.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Puts the file into its place. */
    public void takePlace() throws IOException {
        if (part != null) {
            part.takePlace();
        }
    }

    /** What is not in its place goes. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            part.discard();
        }
    }
}
