package io.github.imrletters.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Data files of words. */
class WordFileTest {

    @Test
    void rowsAreReadInOrderWithoutCommentsAndEmptyLines() {
        assertEquals(List.of(List.of("ONE", "first words"), List.of("TWO", ""), List.of("THREE", "caf\u00e9")),
                WordFile.rows(WordFileTest.class, "two-columns.tsv", 2));
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
        List<List<String>> rows = WordFile.rows(WordFileTest.class, "two-columns.tsv", 2);
        assertThrows(UnsupportedOperationException.class, () -> rows.add(List.of()));
        assertThrows(UnsupportedOperationException.class, () -> rows.get(0).set(0, ""));
    }
}
