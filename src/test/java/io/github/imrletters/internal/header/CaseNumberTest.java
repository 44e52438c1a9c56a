package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case numbers, at a place of a text and anywhere in one. */
class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"CM16-9000001", "CM16-90000012", "AZ00-0000000", "ZA99-9999999"})
    void numberEndsWithItsLastDigit(String number) {
        assertEquals(number.length(), CaseNumber.endAt(number, 0));
        assertEquals(number.length() + 2, CaseNumber.endAt("a " + number + ", b", 2));
        assertTrue(CaseNumber.isIn(number));
        assertTrue(CaseNumber.isIn("a-b " + number + "-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CM16-900000", "CM16-900000123", "C116-9000001", "1M16-9000001", "cM16-9000001", "Cm16-9000001", "CMx6-9000001", "CM1x-9000001",
        "CM16 9000001", "CM16-900000x", "CM16-", "", "@M16-9000001", "[M16-9000001", "CM16-900000/", "CM16-900000:", "CM:6-9000001"})
    void anythingElseIsNone(String text) {
        assertEquals(-1, CaseNumber.endAt(text, 0));
        assertFalse(CaseNumber.isIn(text));
        assertFalse(CaseNumber.is(text));
    }

    @Test
    void aCertainNumberIsNotTheBeginningOfALongerOne() {
        assertTrue(CaseNumber.isIn("see CM16-9000001.", "CM16-9000001"));
        assertTrue(CaseNumber.isIn("CM16-9000001", "CM16-9000001"));
        assertFalse(CaseNumber.isIn("see CM16-90000012", "CM16-9000001"));
        assertFalse(CaseNumber.isIn("see CM16-9000002", "CM16-9000001"));
    }

    @Test
    void numberOfOtherLettersIsNoneOfThisProgram() {
        assertTrue(CaseNumber.is("CM16-9000001"));
        assertFalse(CaseNumber.is("XY16-9000001"));
        assertFalse(CaseNumber.is("CM16-9000001 "));
    }

    @ParameterizedTest
    @CsvSource({"CM, CM", "CN, CM", "M, CM", "XM, CM"})
    void lettersMayDifferInOne(String printed, String letters) {
        assertEquals(letters, CaseNumber.letters(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XY", "CMXY", "X"})
    void lettersThatDifferInMoreAreNone(String printed) {
        assertNull(CaseNumber.letters(printed));
    }

    @Test
    void yearStandsBehindTheLetters() {
        assertEquals(2016, CaseNumber.year("CM16-9000001"));
        assertEquals(2000, CaseNumber.year("CM00-9000001"));
    }
}
