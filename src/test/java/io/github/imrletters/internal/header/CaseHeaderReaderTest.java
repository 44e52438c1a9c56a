package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Priority;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case header in the orders in which extractors print its cells. */
class CaseHeaderReaderTest {

    private static final CaseHeader WHOLE = new CaseHeader(
            "CM16-9000001", LocalDate.of(2017, 1, 5), LocalDate.of(2016, 3, 2), LocalDate.of(2017, 2, 1),
            LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 12), Priority.STANDARD, null, null, null, null);
    private static final String STRIPPER = """
            Case Number: CM16-9000001
            Date Assigned: 01/05/2017 Date of Injury:  03/02/2016
            Decision Date: 02/01/2017 UR Denial Date:  12/01/2016
            Priority:  Standard Application
            Received:
            12/12/2016
            """;

    /** What was read, and what was wrong with it. */
    private record Reading(CaseHeader header, List<Diagnostic> diagnostics) {

        List<DiagnosticCode> codes() {
            return diagnostics.stream().map(Diagnostic::code).toList();
        }
    }

    private static Reading read(String text) {
        return read(text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static Reading read(List<String> lines) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(100);
        CaseHeader header =
                CaseHeaderReader.read(Lines.of(lines.toArray(String[]::new)).stream().map(HeaderRow::of).toList(), diagnostics, Trail.NONE);
        return new Reading(header, diagnostics.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // label and value, a line each
        """
        Case Number: CM16-9000001
        Date Assigned: 01/05/2017
        Date of Injury: 03/02/2016
        Decision Date: 02/01/2017
        UR Denial Date: 12/01/2016
        Priority: Standard
        Application Received: 12/12/2016
        """,
        // two cells a line, the last label wrapped and its value behind it
        STRIPPER,
        // the same, its value between its halves
        """
        Case Number:          CM16-9000001
        Date Assigned:        01/05/2017                      Date of Injury:      03/02/2016
        Decision Date:        02/01/2017                      UR Denial Date:      12/01/2016
        Priority:             Standard                        Application          12/12/2016
                                                              Received:
        """,
        // the same, its value behind the second half
        """
        Case Number: CM16-9000001
        Date Assigned: 01/05/2017 Date of Injury: 03/02/2016
        Decision Date: 02/01/2017 UR Denial Date: 12/01/2016
        Priority: Standard Application
        Received: 12/12/2016
        """,
        // the labels of a column, then its values
        """
        Case Number:
        Date Assigned:
        Decision Date:
        Priority:

        CM16-9000001
        01/05/2017
        02/01/2017
        Standard

        Date of Injury:
        UR Denial Date:
        Application
        Received:

        03/02/2016
        12/01/2016
        12/12/2016
        """,
        // one cell below the other
        """
        Case Number:
        CM16-9000001

        Date Assigned:
        01/05/2017
        Date of Injury:
        03/02/2016

        Decision Date:
        02/01/2017
        UR Denial Date:
        12/01/2016

        Priority:
        Standard
        Application
        Received:

        12/12/2016
        """,
        // all labels, then all values
        """
        Case Number:
        Date Assigned:
        Decision Date:
        Priority:
        Date of Injury:
        UR Denial Date:
        Application Received:
        CM16-9000001
        01/05/2017
        02/01/2017
        Standard
        03/02/2016
        12/01/2016
        12/12/2016
        """
    })
    void everyLayoutGivesTheSameHeader(String layout) {
        Reading reading = read(layout);
        assertEquals(WHOLE, reading.header());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void whatCannotBeToldIsAbsentAndSaid() {
        Reading reading = read("""
                Case Number: CM16-9000001
                Date Assigned:
                Decision Date:
                01/05/2017
                Priority: Standard
                """);
        assertEquals("CM16-9000001", reading.header().caseNumber());
        assertEquals(Priority.STANDARD, reading.header().priority());
        assertNull(reading.header().dateAssigned());
        assertNull(reading.header().decisionDate());
        assertEquals(List.of(2, 3), reading.diagnostics().stream().filter(d -> d.code() == DiagnosticCode.LABEL_WITHOUT_VALUE)
                .map(Diagnostic::line).toList());
        assertEquals(3, Collections.frequency(reading.codes(), DiagnosticCode.HEADER_FIELD_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // a column's values before its labels
        """
        CM16-9000001
        01/05/2017
        Case Number:
        Date Assigned:
        Date of Injury:
        03/02/2016
        """,
        // values of two columns mixed up behind the labels of one
        """
        Case Number:
        Date Assigned:
        Decision Date:
        CM16-9000001
        03/02/2016
        01/05/2017
        12/01/2016
        02/01/2017
        Date of Injury:
        UR Denial Date:
        """,
        // a value missing in the middle
        """
        Date Assigned:
        Decision Date:
        Date of Injury:
        01/05/2017
        03/02/2016
        """,
        // a label before, values after, and again
        """
        Case Number:
        Date Assigned:
        CM16-9000001
        Decision Date:
        01/05/2017
        02/01/2017
        Date of Injury:
        """
    })
    void scrambledTableGivesNothingWrong(String scramble) {
        Reading reading = read(scramble);
        assertNothingWrong(reading.header());
        assertTrue(reading.codes().contains(DiagnosticCode.LABEL_WITHOUT_VALUE), "not told");
    }

    @Test
    void columnsInAnyOrderGiveNothingWrong() {
        List<List<String>> blocks = List.of(
                List.of("Case Number:", "Date Assigned:", "Decision Date:", "Priority:"),
                List.of("CM16-9000001", "01/05/2017", "02/01/2017", "Standard"),
                List.of("Date of Injury:", "UR Denial Date:", "Application", "Received:"),
                List.of("03/02/2016", "12/01/2016", "12/12/2016"));
        Random random = new Random(20170105);
        for (int i = 0; i < 24; i++) {
            List<List<String>> shuffled = new ArrayList<>(blocks);
            Collections.shuffle(shuffled, random);
            assertNothingWrong(read(shuffled.stream().flatMap(List::stream).toList()).header());
        }
    }

    /** Every component that is there is the right one. */
    private static void assertNothingWrong(CaseHeader header) {
        for (RecordComponent component : CaseHeader.class.getRecordComponents()) {
            Object value = value(component, header);
            if (value != null) {
                assertEquals(value(component, WHOLE), value, component.getName());
            }
        }
    }

    private static Object value(RecordComponent component, CaseHeader header) {
        try {
            return component.getAccessor().invoke(header);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/31/2017", "13/01/2017", "00/05/2017", "2/1/17", "1/5/20177"})
    void dateThatTheCalendarHasNotIsAbsentAndSaid(String date) {
        Reading reading = read(STRIPPER.replace("02/01/2017", date));
        assertNull(reading.header().decisionDate());
        assertEquals(List.of(DiagnosticCode.DATE_UNREADABLE), reading.codes());
        assertEquals(3, reading.diagnostics().get(0).line());
        assertEquals(WHOLE.urDenialDate(), reading.header().urDenialDate());
    }

    @ParameterizedTest
    @CsvSource({"2/1/2017", "02-01-2017", "2-1-2017"})
    void dateCanBePrintedShorterOrWithHyphens(String date) {
        Reading reading = read(STRIPPER.replace("02/01/2017", date));
        assertEquals(WHOLE, reading.header());
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void datesOutOfOrderAreKeptAndSaid() {
        Reading reading = read(STRIPPER.replace("02/01/2017", "01/04/2017"));
        assertEquals(LocalDate.of(2017, 1, 4), reading.header().decisionDate());
        assertEquals(List.of(DiagnosticCode.HEADER_DATES_OUT_OF_ORDER), reading.codes());
    }

    @Test
    void datesOnTheSameDayAreInOrder() {
        Reading reading = read(STRIPPER.replace("02/01/2017", "01/05/2017").replace("12/01/2016", "12/12/2016"));
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    void labelThatIsThereTwiceGivesItsFirstValue() {
        Reading reading = read(STRIPPER + "Decision Date: 02/20/2017\n");
        assertEquals(WHOLE, reading.header());
        assertEquals(List.of(DiagnosticCode.SECTION_REPEATED), reading.codes());
        assertEquals(7, reading.diagnostics().get(0).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPEDITED", "Expedited", "expedited"})
    void priorityIsReadInAnyCase(String printed) {
        assertEquals(Priority.EXPEDITED, read(STRIPPER.replace("Standard", printed)).header().priority());
    }

    @Test
    void unknownPriorityIsAbsentAndSaid() {
        Reading reading = read("Case Number: CM16-9000001\nPriority: Urgent\n");
        assertNull(reading.header().priority());
        assertEquals(1, Collections.frequency(reading.codes(), DiagnosticCode.VALUE_UNREADABLE));
        assertEquals(5, Collections.frequency(reading.codes(), DiagnosticCode.HEADER_FIELD_MISSING));
    }

    @Test
    void caseNumberOfAnotherFormIsKeptAsPrintedAndSaid() {
        Reading reading = read(STRIPPER.replace("CM16-9000001", "CM-16/77"));
        assertEquals("CM-16/77", reading.header().caseNumber());
        assertEquals(List.of(DiagnosticCode.VALUE_UNREADABLE), reading.codes());
    }

    @ParameterizedTest
    @CsvSource({"CM15-9000001, 0", "CM18-9000001, 0", "CM14-9000001, 1", "CM19-9000001, 1"})
    void caseNumberOfAnotherYearThanAllDatesIsKeptAndSaid(String number, int told) {
        Reading reading = read(STRIPPER.replace("CM16-9000001", number));
        assertEquals(number, reading.header().caseNumber());
        assertEquals(Collections.nCopies(told, DiagnosticCode.VALUE_UNREADABLE), reading.codes());
    }

    @Test
    void caseNumberIsOfAnyYearWhereNoDateTells() {
        Reading reading = read("Case Number: CM99-9000001\nDate of Injury: 03/02/2016\n");
        assertEquals(0, Collections.frequency(reading.codes(), DiagnosticCode.VALUE_UNREADABLE));
    }

    @Test
    void secondHalfOfTheLabelIsALabelWhereTheFirstIsNot() {
        Reading reading = read("Case Number: CM16-9000001\nReceived: 12/12/2016\n");
        assertEquals(LocalDate.of(2016, 12, 12), reading.header().applicationReceived());
        assertEquals(List.of(), read(STRIPPER.replace("Received:", "Received: Received:")).codes().stream()
                .filter(code -> code == DiagnosticCode.HEADER_FIELD_MISSING).toList());
    }

    /** Values in front of a label may be its own: then those behind it are the next label's. */
    @Test
    void valueBetweenTwoLabelsOfOneKindIsNeithers() {
        Reading reading = read("03/02/2016\nDate of Injury:\n12/01/2016\nUR Denial Date:\n");
        assertNull(reading.header().dateOfInjury());
        assertEquals(2, Collections.frequency(reading.codes(), DiagnosticCode.LABEL_WITHOUT_VALUE));
    }

    @Test
    void factsStandWhereTheyArePrinted() {
        Trail trail = Trail.of(true);
        List<HeaderRow> rows = Lines.of(STRIPPER.lines().toArray(String[]::new)).stream().map(HeaderRow::of).toList();
        CaseHeaderReader.read(rows, new DiagnosticCollector(100), trail);
        Map<String, String> places = new TreeMap<>();
        trail.places().byPointer().forEach((pointer, place) -> places.put(pointer, place.at().get(0).line() + ":"
                + place.at().get(0).start() + "-" + place.at().get(0).end()));
        assertEquals(new TreeMap<>(Map.of("/caseNumber", "1:13-25", "/dateAssigned", "2:15-25", "/dateOfInjury", "2:43-53",
                "/decisionDate", "3:15-25", "/urDenialDate", "3:43-53", "/priority", "4:11-19", "/applicationReceived", "6:0-10")), places);
    }

    @Test
    void labelsAloneGiveNothing() {
        Reading reading = read("Case Number:\nDate Assigned:\nPriority:\n");
        assertEquals(new CaseHeader(null, null, null, null, null, null, null, null, null, null, null), reading.header());
        assertEquals(3, Collections.frequency(reading.codes(), DiagnosticCode.LABEL_WITHOUT_VALUE));
        assertEquals(4, Collections.frequency(reading.codes(), DiagnosticCode.HEADER_FIELD_MISSING));
    }

    @Test
    void messagesHoldLabelsAndNoValues() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.addAll(read(STRIPPER.replace("02/01/2017", "02/31/2017")).diagnostics());
        diagnostics.addAll(read(STRIPPER.replace("Standard", "Urgent")).diagnostics());
        for (Diagnostic diagnostic : diagnostics) {
            for (String value : Arrays.asList("02/31/2017", "Urgent", "CM16")) {
                assertTrue(!diagnostic.message().contains(value), diagnostic.message());
            }
        }
    }
}
