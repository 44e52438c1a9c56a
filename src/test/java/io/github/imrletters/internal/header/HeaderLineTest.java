package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Lines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the case header as cells. */
class HeaderLineTest {

    /** {@code LABEL:FIELD} for labels, {@code KIND=value} for values. */
    private static List<String> cells(String text) {
        return HeaderLine.cells(text).stream()
                .map(cell -> cell.isValue() ? cell.kind() + "=" + cell.value() : cell.kind() + ":" + cell.field())
                .toList();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("Case Number: CM16-9000001", List.of("LABEL:CASE_NUMBER", "CASE_NUMBER=CM16-9000001")),
                arguments("Case Number:CM16-9000001", List.of("LABEL:CASE_NUMBER", "CASE_NUMBER=CM16-9000001")),
                arguments("Date Assigned: 01/05/2017 Date of Injury:  03/02/2016", List.of(
                        "LABEL:DATE_ASSIGNED", "DATE=01/05/2017", "LABEL:DATE_OF_INJURY", "DATE=03/02/2016")),
                arguments("Priority:  Standard Application", List.of(
                        "LABEL:PRIORITY", "PRIORITY=Standard", "LABEL:APPLICATION_RECEIVED")),
                arguments("Priority: Standard Application 12/12/2016", List.of(
                        "LABEL:PRIORITY", "PRIORITY=Standard", "LABEL:APPLICATION_RECEIVED", "DATE=12/12/2016")),
                arguments("Received:", List.of("LABEL_REST:APPLICATION_RECEIVED")),
                arguments("Application Received: 12/12/2016", List.of(
                        "LABEL:APPLICATION_RECEIVED", "DATE=12/12/2016")),
                arguments("Priority: as soon as can be", List.of("LABEL:PRIORITY", "OTHER=as soon as can be")),
                arguments("12/12/2016 01/05/2017", List.of("DATE=12/12/2016", "DATE=01/05/2017")),
                arguments("3-2-2016", List.of("DATE=3-2-2016")),
                arguments("|Priority:|Standard|Application|12/12/2016|", List.of(
                        "LABEL:PRIORITY", "PRIORITY=Standard", "LABEL:APPLICATION_RECEIVED", "DATE=12/12/2016")),
                arguments("Priority: as soon Date Assigned: 01/05/2017", List.of(
                        "LABEL:PRIORITY", "OTHER=as soon", "LABEL:DATE_ASSIGNED", "DATE=01/05/2017")),
                arguments("Priority: soon 01/05/2017 or so", List.of("LABEL:PRIORITY", "OTHER=soon", "DATE=01/05/2017", "OTHER=or so")),
                arguments("Case Number: CM16-900", List.of("LABEL:CASE_NUMBER", "CASE_NUMBER=CM16-900")),
                arguments("Case Number: AZ09-99999999", List.of("LABEL:CASE_NUMBER", "CASE_NUMBER=AZ09-99999999")),
                arguments("Case Number: CM16_9000001", List.of("LABEL:CASE_NUMBER", "OTHER=CM16_9000001")),
                arguments("Case Number: CMx6-9000001", List.of("LABEL:CASE_NUMBER", "OTHER=CMx6-9000001")),
                arguments("Case Number: CM16-900000x", List.of("LABEL:CASE_NUMBER", "OTHER=CM16-900000x")),
                arguments("Case Number: cM16-9000001", List.of("LABEL:CASE_NUMBER", "OTHER=cM16-9000001")),
                arguments("Case Number: C116-9000001", List.of("LABEL:CASE_NUMBER", "OTHER=C116-9000001")),
                arguments("Case Number: CM16-90", List.of("LABEL:CASE_NUMBER", "OTHER=CM16-90")),
                arguments("Case Number: CM16-", List.of("LABEL:CASE_NUMBER", "OTHER=CM16-")),
                arguments("Date Assigned: /1/2017", List.of("LABEL:DATE_ASSIGNED", "OTHER=/1/2017")),
                arguments("Date Assigned: 010/050/2017", List.of("LABEL:DATE_ASSIGNED", "OTHER=010/050/2017")),
                arguments("99/99/9999", List.of("DATE=99/99/9999")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lineIsReadIntoItsCells(String line, List<String> expected) {
        assertEquals(expected, cells(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "The worker fell.", "On 12/12/2016 the worker fell.", "12/12/2016 was a Monday",
        "Applications are welcome", "CM16-90", "12/2016", "2016-12-12 at noon"})
    void lineThatNoHeaderPrintsHasNoCells(String line) {
        assertTrue(HeaderLine.cells(line).isEmpty());
    }

    @Test
    void cellStandsWhereItIsPrinted() {
        assertEquals(List.of(new HeaderCell(HeaderCell.Kind.LABEL, HeaderField.PRIORITY, null, 2, 11),
                new HeaderCell(HeaderCell.Kind.OTHER, null, "as soon", 12, 20),
                new HeaderCell(HeaderCell.Kind.LABEL, HeaderField.APPLICATION_RECEIVED, null, 21, 42),
                new HeaderCell(HeaderCell.Kind.DATE, null, "12/12/2016", 43, 53)),
                HeaderLine.cells("  Priority: as  soon Application Received: 12/12/2016 "));
    }

    @Test
    void rowTellsWhatItsCellsAre() {
        HeaderRow labels = row("Case Number: Application");
        HeaderRow both = row("Case Number: CM16-9000001");
        HeaderRow values = row("CM16-9000001 Standard 01/05/2017");
        HeaderRow rest = row("Received:");
        assertEquals(List.of(true, true, false, true), Stream.of(labels, both, values, rest).map(HeaderRow::hasLabel).toList());
        assertEquals(List.of(false, true, true, false), Stream.of(labels, both, values, rest).map(HeaderRow::hasValue).toList());
        assertEquals(List.of(false, true, true, false), Stream.of(labels, both, values, rest).map(HeaderRow::hasCaseNumber).toList());
        assertEquals(List.of(2, 1, 0, 0), Stream.of(labels, both, values, rest).map(HeaderRow::labels).toList());
        assertFalse(row("Date Assigned: 01/05/2017").hasCaseNumber());
    }

    @Test
    void rowIsSoundWhereItsValuesAreOfFormsThatHeadersHave() {
        assertEquals(List.of(true, true, false, false, false), Stream.of("Case Number: CM16-9000001 Priority: Standard", "Received:",
                "Priority: as soon as can be", "Case Number: XY16-9000001", "Case Number: CM16-90").map(text -> row(text).isSound()).toList());
    }

    private static HeaderRow row(String text) {
        return HeaderRow.of(Lines.of(text).get(0));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsFoundByItsLabel(HeaderField field) {
        assertEquals(field, HeaderLine.cells(field.label()).get(0).field());
    }

    @Test
    void labelsAreNoValues() {
        assertTrue(HeaderLine.cells("Case Number: Date Assigned:").stream().noneMatch(HeaderCell::isValue));
    }
}
