package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that may hold a running line, and the words of its parts. */
class RunningPartTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "and Final Determination Letter for IMR Case Number x", "and Case Number: x", "IMR Case Number", "and Public Copy has", "Page 2", "and Page 2 of 4",
        "and CM18-9000001 has"})
    void lineWithTheWordsMayHoldOne(String line) {
        assertTrue(RunningPart.mayBeIn(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINAL DETERMINATION LETTER FOR CASE NUMBER", "CASE NUMBER", "PUBLIC COPY"})
    void capitalsOrNotMakeNoDifference(String line) {
        assertTrue(RunningPart.mayBeIn(line));
        assertTrue(RunningPart.mayBeIn(line.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The worker has pain.", "Version 1.0", "Pages", "CM18-9000", "2 of 4"})
    void otherLinesHoldNone(String line) {
        assertFalse(RunningPart.mayBeIn(line));
    }

    @ParameterizedTest
    @CsvSource({"a Page 2, 2, 6", "a Page: 2, 2, 7", "a page:: 2, 2, 7", "a Page, 2, 6", "a Page:, 2, 7", "a Page 2, 3, -1", "a Pag, 2, -1", "a | b, 2, 3"})
    void colonBehindTheWordsIsTheirs(String text, int at, int end) {
        RunningPart part = text.contains("|") ? RunningPart.MARK : RunningPart.PAGE;
        RunningPart.Known known = RunningPart.KNOWN.stream().filter(one -> one.part() == part).findFirst().orElseThrow();
        assertEquals(end, known.endAt(text, at));
    }
}
