package io.github.imrletters.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/** Things that a file holds or names, one a line; blank lines are none. */
final class Lines implements Item.Source {

    private static final int BUFFER = 1 << 16;

    /** What a line means. */
    @FunctionalInterface
    interface Meaning {

        /** @param number the line's, from 1 */
        Item of(String line, int number);
    }

    private final BufferedReader lines;
    private final Meaning meaning;
    private String next;
    private int number;

    Lines(InputStream bytes, Meaning meaning) {
        this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
        this.meaning = meaning;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null || next.isBlank()) {
                next = lines.readLine();
                number++;
                if (next == null) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String line = next;
        next = null;
        return meaning.of(line, number);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
