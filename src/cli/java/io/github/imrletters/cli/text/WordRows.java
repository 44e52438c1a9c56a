package io.github.imrletters.cli.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a data file on the class path: one a line, columns separated by tabs, comments behind {@code #}. */
public final class WordRows {

    /** Where the library's data files stand. */
    private static final String LIBRARY = "/io/github/imrletters/internal/";

    private WordRows() {
    }

    /**
     * Of a file of the command line.
     *
     * @param home a class of the package in whose folder it is
     * @param file its name
     * @return the columns of each row
     */
    public static List<String[]> of(Class<?> home, String file) {
        return rows(home, file);
    }

    /**
     * Of a file of the library.
     *
     * @param file its path below the library's data files
     * @return the columns of each row
     */
    public static List<String[]> library(String file) {
        return rows(WordRows.class, LIBRARY + file);
    }

    private static List<String[]> rows(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("data file missing: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
