package io.github.imrletters.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The inputs that a file names, one a line. */
final class ListFile implements Item.Source {

    private final BufferedReader lines;
    private final Function<String, Item> item;
    private String next;

    private ListFile(InputStream in, Function<String, Item> item) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.item = item;
    }

    /**
     * Opens it.
     *
     * @param in   the file
     * @param item what a line means
     */
    static Item.Source open(InputStream in, Function<String, Item> item) {
        return new ListFile(in, item);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null || next.isEmpty()) {
                next = lines.readLine();
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
        return item.apply(line);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
