package io.github.imrletters.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file of lines that takes its place when it is whole. Without a name, nothing is written. */
public final class LinesFile implements Closeable {

    /** {@code null} where what is written is in its place at once. */
    private final PartFile part;
    /** {@code null} for nowhere. */
    private final OutputStream out;

    private LinesFile(PartFile part, OutputStream out) {
        this.part = part;
        this.out = out;
    }

    /**
     * Opens it.
     *
     * @param place where it is to be; {@code null} for nowhere
     * @return to be closed, whatever happens
     */
    public static LinesFile open(Place place) {
        if (place == null) {
            return new LinesFile(null, null);
        }
        try {
            if (place.isDevice()) {
                return new LinesFile(null, place.open());
            }
            PartFile part = PartFile.anew(place);
            return new LinesFile(part, part.stream());
        } catch (IOException e) {
            throw Output.cannotWrite(place.name(), e);
        }
    }

    /**
     * Adds a line.
     *
     * @param line without a line feed; {@code null} for none
     */
    public void add(String line) throws IOException {
        if (out != null && line != null) {
            out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
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
        } else if (out != null) {
            out.close();
        }
    }
}
