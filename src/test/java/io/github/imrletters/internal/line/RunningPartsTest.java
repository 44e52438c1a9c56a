package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a running line is made of, alone on its line and within a text. */
class RunningPartsTest {

    private static final String FOOTER = "Final Determination Letter for IMR Case Number";

    /** {@code start-end parts caseNumber pages}. */
    private static String told(RunningStretch stretch) {
        return stretch.start() + "-" + stretch.end() + " " + stretch.parts() + " " + stretch.caseNumber() + " " + stretch.pages();
    }

    private static List<String> in(String text, int page) {
        return RunningParts.in(text, page).stream().map(RunningPartsTest::told).toList();
    }

    private static List<String> in(String text) {
        return in(text, RunningParts.ANY_PAGE);
    }

    static Stream<Arguments> wholeLines() {
        return Stream.of(
                arguments("Page 2 of 4", "[PAGE] null 4"),
                arguments("page: 2 / 104", "[PAGE] null 104"),
                arguments("Page 999", "[PAGE] null null"),
                arguments("2 of 4", "[PAGE] null 4"),
                arguments("  12/19", "[PAGE] null 19"),
                arguments("2", "[NUMBER] null null"),
                arguments("999", "[NUMBER] null null"),
                arguments("- 2 -", "[DASH, NUMBER] null null"),
                arguments("| 2 \u00b7 v1.0 \u2022", "[VERSION, MARK, NUMBER] null null"),
                arguments("Case Number:", "[LABEL] null null"),
                arguments("IMR Case Number", "[LABEL] null null"),
                arguments("MAXIMUS Case Number: CM18-9000001", "[LABEL, CASE_NUMBER] CM18-9000001 null"),
                arguments("CM18-9000001", "[CASE_NUMBER] CM18-9000001 null"),
                arguments("CM18-9000001 2", "[CASE_NUMBER, NUMBER] CM18-9000001 null"),
                arguments("Case Number: CM18-9000001 2", "[LABEL, CASE_NUMBER, NUMBER] CM18-9000001 null"),
                arguments("Public Copy", "[COPY] null null"),
                arguments("PUBLIC COPY: Ver. 12", "[COPY, VERSION] null null"),
                arguments("v 1", "[VERSION] null null"),
                arguments("Version: 10.2.3", "[VERSION] null null"),
                arguments(FOOTER, "[FOOTER] null null"),
                arguments(FOOTER + ": CM18-9000001", "[FOOTER, CASE_NUMBER] CM18-9000001 null"),
                arguments(FOOTER + " CM18-90O00O1 7", "[FOOTER, NUMBER] null null"),
                arguments("Final Determination Letter for Case Number CM18-9000001 Page 2 of 4",
                        "[FOOTER, PAGE, CASE_NUMBER] CM18-9000001 4"));
    }

    @ParameterizedTest
    @MethodSource("wholeLines")
    void lineOfKnownPartsAloneIsOneStretch(String line, String expected) {
        assertEquals("0-" + line.length() + " " + expected, told(RunningParts.whole(line)));
        assertEquals(List.of("0-" + line.length() + " " + expected), in(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "   ", "Page", "Page two", "Page 1234", "Page 2x", "Page 2.5", "Page 2 of", "Page 2 of 1234", "2 of x", "2 3", "1234", "2.5", "2nd", "/2", "2:",
        "public copy", "Public Copying", "Public Copy2", "v", "v.", "v. x", "v1.0x", "v. 1.0.", "Version .5", "Case Number: x", "Case Number: CM18-900",
        "CM18-900000123", FOOTER + " today", "Page 2 of 4 x", "of", "of 4"})
    void lineWithAnythingElseIsNone(String line) {
        assertNull(RunningParts.whole(line));
    }

    @Test
    void fullStopBehindAPagesNumberIsNoPartOfIt() {
        assertEquals(List.of("8-14 [PAGE] null null"), in("He fell Page 2. He"));
        assertNull(RunningParts.whole("Page 2."));
    }

    static Stream<Arguments> withinTexts() {
        return Stream.of(
                arguments("and Page 2 of 4 has", "4-15 [PAGE] null 4"),
                arguments("Page 2 of 4 has", "0-11 [PAGE] null 4"),
                arguments("and 2 of 4 has", "4-10 [PAGE] null 4"),
                arguments("andPage 2 of 4 has", "3-14 [PAGE] null 4"),
                arguments("andCM18-9000001 has", "3-15 [CASE_NUMBER] CM18-9000001 null"),
                arguments("and | CM18-9000001 | has", "4-20 [MARK, CASE_NUMBER] CM18-9000001 null"),
                arguments("and CM18-9000001 - Page 2 has", "4-25 [PAGE, DASH, CASE_NUMBER] CM18-9000001 null"),
                arguments("and CM18-9000001 - has", "4-16 [DASH, CASE_NUMBER] CM18-9000001 null"),
                arguments("and - CM18-9000001 has", "6-18 [CASE_NUMBER] CM18-9000001 null"),
                arguments("and CM18-9000001 2 has", "4-18 [CASE_NUMBER, NUMBER] CM18-9000001 null"),
                arguments("and CM18-9000001 2 3 has", "4-18 [CASE_NUMBER, NUMBER] CM18-9000001 null"),
                arguments("and Case Number: CM18-9000001 2 has", "4-29 [LABEL, CASE_NUMBER] CM18-9000001 null"),
                arguments("and Case Number CM18-9000001 Page 2", "4-35 [LABEL, PAGE, CASE_NUMBER] CM18-9000001 null"),
                arguments("and Public Copy v. 1.0. He", "4-22 [COPY, VERSION] null null"),
                arguments("and " + FOOTER + " has", "4-50 [FOOTER] null null"),
                arguments("and " + FOOTER + " CM18-9O00001 7 has", "4-65 [FOOTER, NUMBER] null null"),
                arguments("and " + FOOTER + " CM18-9000001 7 has", "4-65 [FOOTER, CASE_NUMBER, NUMBER] CM18-9000001 null"));
    }

    @ParameterizedTest
    @MethodSource("withinTexts")
    void stretchWithinATextEndsWithItsLastPart(String text, String expected) {
        assertEquals(List.of(expected), in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "He has pain.", "He has 2 braces and", "see the Case Number: which is", "a copy of the public copy", "a - b", "XCM18-9000001 has", "The Pages 2 are",
        "He is on page two", "the V. x of"})
    void textHasNoStretchWithoutTheWordsInFull(String text) {
        assertEquals(List.of(), in(text));
    }

    @Test
    void severalStretchesAreReadFromLeftToRight() {
        assertEquals(List.of("0-11 [PAGE] null 4", "20-32 [CASE_NUMBER] CM18-9000001 null", "43-54 [PAGE] null 5"),
                in("Page 2 of 4 He fell CM18-9000001 and rests Page 3 of 5"));
    }

    @ParameterizedTest
    @CsvSource({"2, 18", "3, 18", "0, 18", "1, 16", "4, 16"})
    void bareNumberWithinATextIsThePagesOwnOrTheOneBefore(int page, int end) {
        assertEquals(end, RunningParts.in("and CM18-9000001 2 has", page).get(0).end());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void behindTheFooterAnyNumberIsThePages(int page) {
        assertEquals(65, RunningParts.in("and " + FOOTER + " CM18-9000001 7 has", page).get(0).end());
    }
}
