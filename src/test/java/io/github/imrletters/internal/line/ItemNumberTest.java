package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of letters of 2013 begin with a disputed item's number. */
class ItemNumberTest {

    @ParameterizedTest
    @CsvSource({"'1. Regarding the request', 1", "'9) Regarding', 9", "'10. Regarding', 10", "'99)\tRegarding', 99", "'  7. Regarding', 7", "'2.', 2"})
    void numberStandsBeforeAStopOrABracketAndWhiteSpace(String line, int number) {
        assertEquals(number, ItemNumber.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12", "123. x", "1.x", "1x", "1 .", ". x", ") x", "/. x", ":. x", "a. x", "1/ x", "1* x", "1, x", "1.!", "-1. x", "1..", "1.\u00A0x"})
    void whatElseALineBeginsWithIsNoNumber(String line) {
        assertEquals(0, ItemNumber.of(line));
    }

    @ParameterizedTest
    @CsvSource({"'a 3. b', 2, 4", "'a 3. ', 2, 4", "'a 3.', 2, -1", "'a 3', 2, -1", "'a 12. b', 2, 5", "'a 12. b', 3, 5", "'a 3. b', 1, -1", "'a 3. b', 6, -1", "'123. b', 0, -1",
            "'123. b', 1, 4"})
    void endIsBehindTheStop(String text, int at, int end) {
        assertEquals(end, ItemNumber.endAt(text, at));
    }
}
