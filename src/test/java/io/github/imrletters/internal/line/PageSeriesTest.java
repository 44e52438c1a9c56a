package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines that say {@code 2 of 4} number pages. */
class PageSeriesTest {

    private static PageSeries of(String numbers) {
        PageSeries series = new PageSeries();
        String[] lines = numbers.split(", ");
        for (int i = 0; i < lines.length; i++) {
            series.take(10 * i, lines[i], lines[i].replaceAll("\\D*\\d+\\D+(\\d+).*", "$1"));
        }
        return series;
    }

    /** The places of the lines that number pages. */
    private static List<Integer> numbering(String numbers) {
        PageSeries series = of(numbers);
        return IntStream.range(0, numbers.split(", ").length).filter(i -> series.has(10 * i)).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 of 1", "1 of 2, 2 of 2", "1 of 3, 2 of 3, 3 of 3", "2 of 3, 3 of 3", "- 1 of 2 -, - 2 of 2 -"})
    void seriesIsWholeFromTheFirstOrSecondPageToTheLast(String numbers) {
        assertEquals(IntStream.range(0, numbers.split(", ").length).boxed().toList(), numbering(numbers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 of 2", "1 of 2", "1 of 3, 3 of 3", "3 of 3", "2 of 3", "1 of 2, 1 of 2", "1 of 2, 2 of 2, 2 of 2", "1 of 2, 2 of 2, 1 of 2",
        "3 of 4, 4 of 4", "9 of 11, 10 of 11", "2 of 3, 1 of 3, 2 of 3, 3 of 3"})
    void seriesWithAGapNumbersNoPages(String numbers) {
        assertEquals(List.of(), numbering(numbers));
    }

    @Test
    void anotherLetterCanBeginBehindTheLastPage() {
        assertEquals(List.of(0, 1, 2, 3), numbering("1 of 2, 2 of 2, 1 of 2, 2 of 2"));
        assertEquals(List.of(0, 1, 2, 3, 4), numbering("1 of 3, 2 of 3, 3 of 3, 2 of 3, 3 of 3"));
    }

    @Test
    void numbersOfTwoDigitsAreReadWhole() {
        String numbers = IntStream.rangeClosed(1, 10).mapToObj(page -> page + "/10").collect(Collectors.joining(", "));
        assertEquals(IntStream.range(0, 10).boxed().toList(), numbering(numbers));
        assertEquals(List.of(), numbering(numbers.replace("9/10, ", "")));
    }

    @Test
    void eachCountOfPagesIsASeriesOfItsOwn() {
        assertEquals(List.of(0, 2), numbering("1 of 2, 1 of 3, 2 of 2, 3 of 3"));
    }

    @Test
    void lineThatWasNotTakenNumbersNone() {
        assertFalse(of("1 of 2, 2 of 2").has(5));
        assertFalse(new PageSeries().has(0));
    }
}
