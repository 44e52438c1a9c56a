package io.github.imrletters.cli.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a data file of this package: one a line, columns separated by tabs, comments behind {@code #}. */
final class WordRows {

    private WordRows() {
    }

    static List<String[]> of(String file) {
        try (InputStream in = WordRows.class.getResourceAsStream(file);
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> !row.isEmpty() && row.charAt(0) != '#').map(row -> row.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
