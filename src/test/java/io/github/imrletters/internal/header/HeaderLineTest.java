package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
