package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data files of words. */
class WordFileTest {

    @Test
    void rowsAreReadInOrderWithoutCommentsAndEmptyLines() {
        assertEquals(List.of(List.of("ONE", "first words"), List.of("TWO", ""), List.of("THREE", "caf\u00e9")),
                WordFile.rows(WordFileTest.class, "two-columns.tsv", 2).stream().map(WordFile.Row::columns).toList());
    }

    @Test
    void rowTellsItsLineAsAnEditorShowsIt() throws IOException {
        String text;
        try (InputStream file = WordFileTest.class.getResourceAsStream("two-columns.tsv")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = text.lines().toList();
        for (WordFile.Row row : WordFile.rows(WordFileTest.class, "two-columns.tsv", 2)) {
            assertEquals("two-columns.tsv:" + (1 + lines.indexOf(String.join("\t", row.columns()))), row.reference());
        }
    }

    @Test
    void rowWithAnotherNumberOfColumnsIsRefused() {
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> WordFile.rows(WordFileTest.class, "two-columns.tsv", 3));
        assertTrue(e.getMessage().contains("two-columns.tsv"), e.getMessage());
    }

    @Test
    void missingFileIsNamed() {
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> WordFile.rows(WordFileTest.class, "nowhere.tsv", 2));
        assertTrue(e.getMessage().contains("nowhere.tsv"), e.getMessage());
    }

    @Test
    void rowsCannotBeChanged() {
        List<WordFile.Row> rows = WordFile.rows(WordFileTest.class, "two-columns.tsv", 2);
        assertThrows(UnsupportedOperationException.class, () -> rows.remove(0));
        assertThrows(UnsupportedOperationException.class, () -> rows.get(0).columns().set(0, ""));
    }
}
