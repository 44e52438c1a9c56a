package io.github.imrletters.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of the domain's words: one row a line, columns separated by tabs, comments behind {@code #}. */
public final class WordFile {

    private WordFile() {
    }

    /**
     * One row.
     *
     * @param file    the file's name
     * @param line    which line of the file, from 1, as an editor shows it
     * @param columns its columns
     */
    public record Row(String file, int line, List<String> columns) {

        /**
         * One column.
         *
         * @param column which one, from 0
         * @return what stands there
         */
        public String get(int column) {
            return columns.get(column);
        }

        /**
         * Where the row stands.
         *
         * @return the file's name, a colon, and the line
         */
        public String reference() {
            return file + ':' + line;
        }
    }

    /**
     * Reads a data file of this library.
     *
     * @param owner   the class in whose package's folder the file stands
     * @param name    the file's name
     * @param columns how many columns a row has
     * @return the rows, in the order of the file
     * @throws IllegalStateException if the file is missing or a row has another number of columns: it ships with the library
     */
    public static List<Row> rows(Class<?> owner, String name, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("data file missing: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                Row row = new Row(name, number, List.of(line.split("\t", -1)));
                if (row.columns().size() != columns) {
                    throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return List.copyOf(rows);
    }
}
