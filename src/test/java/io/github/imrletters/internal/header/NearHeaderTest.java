package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.words.Nearness;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of a damaged case header as cells: what is read as what, and where it stands. */
class NearHeaderTest {

    private static final String SOUND = "Case Number: CM16-9000001 Date Assigned: 01/05/2017";

    /** {@code LABEL:FIELD@start-end} for labels, {@code KIND=value@start-end} for values, a list for each line. */
    private static List<String> cells(HeaderRow row) {
        return row.cells().stream().map(cell -> (cell.isValue() ? cell.kind() + "=" + cell.value() : cell.kind() + ":" + cell.field())
                + "@" + cell.start() + "-" + cell.end()).toList();
    }

    private static List<List<String>> cells(String... lines) {
        return NearHeader.rows(Lines.of(lines)).stream().map(NearHeaderTest::cells).toList();
    }

    private static Nearness near(String line) {
        return NearHeader.rows(Lines.of(line)).get(0).near();
    }

    @Test
    void headerThatIsWholeIsReadByItsExactWords() {
        assertEquals(List.of(
                List.of("LABEL:CASE_NUMBER@0-12", "CASE_NUMBER=CM16-9000001@13-25", "LABEL:DATE_ASSIGNED@26-40", "DATE=01/05/2017@41-51"),
                List.of("LABEL:DECISION_DATE@0-14", "DATE=02/01/2017@15-25")), cells(SOUND, "Decision Date: 02/01/2017"));
        assertNull(near(SOUND));
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                arguments("Case Nurnber: CM16-9000001", List.of("LABEL:CASE_NUMBER@0-13", "CASE_NUMBER=CM16-9000001@14-26")),
                arguments("Case Nurnber CM16-9000001", List.of("LABEL:CASE_NUMBER@0-12", "CASE_NUMBER=CM16-9000001@13-25")),
                arguments("Case Nurnber : CM16-9000001", List.of("LABEL:CASE_NUMBER@0-14", "CASE_NUMBER=CM16-9000001@15-27")),
                arguments("Date Asigned: 01/05/2017 Date of lnjury: 03/02/2016",
                        List.of("LABEL:DATE_ASSIGNED@0-13", "DATE=01/05/2017@14-24", "LABEL:DATE_OF_INJURY@25-40", "DATE=03/02/2016@41-51")),
                arguments("Date Asigned: 01/05/2017Date of Injury: 03/02/2016",
                        List.of("LABEL:DATE_ASSIGNED@0-13", "DATE=01/05/2017@14-24", "LABEL:DATE_OF_INJURY@24-39", "DATE=03/02/2016@40-50")),
                arguments("|Date Asigned:|01/05/2017|", List.of("LABEL:DATE_ASSIGNED@1-14", "DATE=01/05/2017@15-25")),
                arguments("Date Assigned: 0 1 /05 /20 17", List.of("LABEL:DATE_ASSIGNED@0-14", "DATE=01/05/2017@15-29")),
                arguments("Date Assigned: O1/O5/2O17 x", List.of("LABEL:DATE_ASSIGNED@0-14", "DATE=01/05/2017@15-25", "OTHER=x@26-27")),
                arguments("Case Nurnber: C M1 6-90 000 01", List.of("LABEL:CASE_NUMBER@0-13", "CASE_NUMBER=CM16-9000001@14-30")),
                arguments("Case Nurnber: XY16-9000001", List.of("LABEL:CASE_NUMBER@0-13", "CASE_NUMBER=XY16-9000001@14-26")),
                arguments("Priority: Stamdard", List.of("LABEL:PRIORITY@0-9", "PRIORITY=STANDARD@10-18")),
                arguments("Priorty: Exped ited", List.of("LABEL:PRIORITY@0-8", "PRIORITY=EXPEDITED@9-19")),
                arguments("Priorty: Standard", List.of("LABEL:PRIORITY@0-8", "PRIORITY=Standard@9-17")),
                arguments("Priorty: as soon as can be", List.of("LABEL:PRIORITY@0-8", "OTHER=as soon as can be@9-26")),
                arguments("Date Asigned: Stamdard", List.of("LABEL:DATE_ASSIGNED@0-13", "OTHER=Stamdard@14-22")),
                arguments("Aplication Received: 12/12/2016", List.of("LABEL:APPLICATION_RECEIVED@0-20", "DATE=12/12/2016@21-31")),
                arguments("Priorty: Standard Aplication", List.of(
                        "LABEL:PRIORITY@0-8", "PRIORITY=Standard@9-17", "LABEL:APPLICATION_RECEIVED@18-28")),
                arguments("Recieved: 12/12/2016", List.of("LABEL_REST:APPLICATION_RECEIVED@0-9", "DATE=12/12/2016@10-20")));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damagedCellsAreReadWhereTheyStand(String line, List<String> expected) {
        assertEquals(List.of(expected), cells(line));
        assertNotNull(near(line) == null ? expected.stream().filter(cell -> cell.startsWith("OTHER") || cell.contains("XY16")).findAny().orElse(null)
                : near(line), "told");
    }

    @Test
    void labelThatALineEndCutsHasItsWordsOnBothLines() {
        assertEquals(List.of(
                List.of("LABEL:CASE_NUMBER@0-12", "CASE_NUMBER=CM16-9000001@13-25", "LABEL_BEGINNING:DATE_OF_INJURY@26-33"),
                List.of("LABEL:DATE_OF_INJURY@0-7", "DATE=03/02/2016@8-18")),
                cells("Case Number: CM16-9000001 Date of", "Injury: 03/02/2016"));
    }

    @Test
    void placesAreCountedFromTheirOwnLine() {
        assertEquals(List.of("LABEL:PRIORITY@1-9", "OTHER=as soon@11-18", "LABEL:DATE_ASSIGNED@19-32", "DATE=01/05/2017@33-47"),
                cells(SOUND, " Priorty:  as soon Date Asigned: 01 / 05 / 2017").get(1));
    }

    @Test
    void labelBeginsWhereAWordDoesOrBehindADigit() {
        assertEquals(List.of(), cells("UpDate Asigned: 01/05/2017").get(0));
        assertEquals(List.of("LABEL:CASE_NUMBER@0-13", "CASE_NUMBER=CM16-9000001@14-26", "LABEL:PRIORITY@26-34"),
                cells("Case Nurnber: CM16-9000001Priorty:").get(0));
    }

    @Test
    void dateThatTheCalendarHasNotIsADateAllTheSame() {
        assertEquals(List.of("LABEL:DATE_ASSIGNED@0-13", "DATE=02/31/2017@14-24"), cells("Date Asigned: 02/31/2017").get(0));
        assertEquals(List.of("LABEL:DATE_ASSIGNED@0-13", "DATE=2-1-2017@14-24"), cells("Date Asigned: 2 - 1-2017").get(0));
    }

    @Test
    void lineThatBeginsWithOtherWordsIsNoneOfTheTable() {
        assertEquals(List.of(List.of(), List.of("LABEL:DECISION_DATE@0-14", "DATE=02/01/2017@15-25")),
                cells("The worker said so", "Decisi0n Date: 02/01/2017"));
    }

    @Test
    void valuesWithoutAnyLabelAreNoHeader() {
        List<HeaderRow> rows = NearHeader.rows(Lines.of("0 1/05/2017 and more", "CM16-9000001"));
        assertEquals(List.of(List.of(), List.of("CASE_NUMBER=CM16-9000001@0-12")), rows.stream().map(NearHeaderTest::cells).toList());
    }

    @Test
    void howFarALabelIsFromItsWordsIsTold() {
        assertEquals(new Nearness("Date Assigned", 1, false), near("Date Asigned: 01/05/2017"));
        assertEquals(new Nearness("date", 0, false), near("Date Assigned: 0 1/05/2017"));
        assertEquals(new Nearness("priority", 0, false), near("Priority: Stamdard"));
        assertNull(near("Date Assigned: 01/05/2017 x"));
    }

    @Test
    void valueCanHaveAGapBehindEachLetterButNoGapOfAnyWidth() {
        assertEquals("DATE=12/15/2017@14-33", cells("Date Asigned: 1 2 / 1 5 / 2 0 1 7").get(0).get(1));
        assertEquals("CASE_NUMBER=CM16-9000001@14-37", cells("Case Nurnber: C M 1 6 - 9 0 0 0 0 0 1").get(0).get(1));
        assertEquals("DATE=12/15/2017@14-74", cells("Date Asigned: 12/15/20" + " ".repeat(50) + "17").get(0).get(1));
        assertEquals("OTHER=12/15/20 17@14-75", cells("Date Asigned: 12/15/20" + " ".repeat(51) + "17").get(0).get(1));
    }
}
