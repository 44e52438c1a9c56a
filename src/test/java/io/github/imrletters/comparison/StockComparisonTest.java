package io.github.imrletters.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our own reading of the samples beside that of the stock stripper, and how differences are found. */
class StockComparisonTest {

    @Test
    void samplesReadLikeByTheStockStripper() throws IOException {
        Comparison comparison = Comparison.of(Path.of("samples"));
        assertEquals(List.of(), comparison.differences());
        assertEquals(Samples.names().size() + 1, comparison.letters(), "and " + Samples.SEVERAL);
    }

    @Test
    void differencesLieBetweenWhatBothHave() {
        assertEquals(List.of(new Difference(1, List.of("b"), List.of("x", "y")), new Difference(3, List.of(), List.of("z"))),
                Difference.between(List.of("a", "b", "c"), List.of("a", "x", "y", "c", "z")));
        assertEquals(List.of(), Difference.between(List.of("a"), List.of("a")));
    }
}
