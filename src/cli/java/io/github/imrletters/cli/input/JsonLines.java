package io.github.imrletters.cli.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/** The letters that an earlier run wrote, an input a line. */
final class JsonLines implements Item.Source {

    private static final int BUFFER = 1 << 16;

    private final Input file;
    private final String stamp;
    private final BufferedReader lines;
    private String next;
    private int number;

    private JsonLines(Input file) throws IOException {
        this.file = file;
        this.stamp = file.content().stamp();
        InputStream bytes = file.content().open();
        boolean compressed = FileNames.isCompressed(file.name());
        this.lines = new BufferedReader(new InputStreamReader(compressed ? new GZIPInputStream(bytes, BUFFER) : bytes, StandardCharsets.UTF_8), BUFFER);
    }

    static Item.Source open(Input file) throws IOException {
        return new JsonLines(file);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    private String read() {
        try {
            String line = lines.readLine();
            number++;
            while (line != null && line.isBlank()) {
                line = lines.readLine();
                number++;
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = new Line(next, stamp == null ? null : stamp + '#' + number);
        next = null;
        return Item.of(Input.of(file.name() + ':' + number, file.path() == null ? null : file.path() + ':' + number, line));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** One line. */
    record Line(String json, String stamp) implements Input.Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long held() {
            return json.length();
        }
    }
}
