package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a stretch tell of it. */
class RunningStretchTest {

    private static RunningStretch of(String parts) {
        Set<RunningPart> all = Arrays.stream(parts.split(" ")).map(RunningPart::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RunningPart.class)));
        return new RunningStretch(2, 9, all, null, null);
    }

    @ParameterizedTest
    @CsvSource({"FOOTER, true", "COPY, true", "CASE_NUMBER VERSION, true", "CASE_NUMBER, false", "VERSION, false", "LABEL CASE_NUMBER PAGE, false", "PAGE, false"})
    void footersWordsOrACopysOrANumberWithAVersionCanBeNothingElse(String parts, boolean certain) {
        assertEquals(certain, of(parts).isCertain());
    }

    @ParameterizedTest
    @CsvSource({"PAGE, true", "NUMBER, true", "CASE_NUMBER NUMBER, true", "CASE_NUMBER, false", "VERSION OF, false"})
    void pageIsToldWithItsWordOrByANumber(String parts, boolean paged) {
        assertEquals(paged, of(parts).isPaged());
    }

    @ParameterizedTest
    @CsvSource({"0, 6, true", "1, 6, false", "0, 5, false"})
    void lineIsAllOfItFromEndToEnd(int start, int end, boolean all) {
        assertEquals(all, new RunningStretch(start, end, Set.of(), null, null).isAllOf("Page 2"));
    }
}
