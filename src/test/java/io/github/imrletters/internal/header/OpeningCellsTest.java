package io.github.imrletters.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which value of the opening of a letter of 2013 goes with which label. */
class OpeningCellsTest {

    private static OpeningCells cells(String... lines) {
        return new OpeningCells(Lines.of(lines));
    }

    /** By component, what is printed at its label; of a list, its lines with a stroke between them. */
    private static Map<String, String> values(String... lines) {
        return cells(lines).values().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(stretch -> stretch.line().text().substring(stretch.from(), stretch.to())).collect(Collectors.joining("|"))));
    }

    private static List<Integer> withoutValue(String... lines) {
        return cells(lines).withoutValue().stream().map(Line::number).toList();
    }

    static Stream<Arguments> certain() {
        return Stream.of(
                arguments("a pair a line", Map.of("caseNumber", "CM13-9000001", "dateOfInjury", "3/2/2011"),
                        new String[] {"IMR Case Number:  CM13-9000001 ", "Date of Injury: 3/2/2011"}),
                arguments("two pairs a line", Map.of("caseNumber", "CM13-9000001", "dateOfInjury", "3/2/2011"),
                        new String[] {"IMR Case Number: CM13-9000001   Date of Injury:   3/2/2011"}),
                arguments("both labels, then both values", Map.of("caseNumber", "CM13-9000001", "dateOfInjury", "3/2/2011"),
                        new String[] {"IMR Case Number: Date of Injury: CM13-9000001 3/2/2011"}),
                arguments("two labels on a line, their values on the next", Map.of("caseNumber", "CM13-9000001", "dateOfInjury", "3/2/2011"),
                        new String[] {"IMR Case Number: Date of Injury:", "CM13-9000001 3/2/2011"}),
                arguments("a label below another one, both values beside the last", Map.of("urDenialDate", "9/1/2013"),
                        new String[] {"Claim Number:", "UR Denial Date: 9/1/2013"}),
                arguments("all labels, then all values", Map.of("caseNumber", "CM13-9000001", "claimNumber", "77 A", "priority", "Standard"),
                        new String[] {"IMR Case Number:", "Claim Number:", "Priority:", "CM13-9000001", "77 A", "Standard"}),
                arguments("persons left blank", Map.of("caseNumber", "CM13-9000001", "dateOfInjury", "3/2/2011", "priority", "Standard"),
                        new String[] {"IMR Case Number:", "Employee:", "Date of Injury:", "Provider:", "Priority:",
                            "CM13-9000001", "3/2/2011", "Standard"}),
                arguments("a person's name of several words", Map.of("employee", "Ann B. Doe", "claimNumber", "12-A 3"),
                        new String[] {"Employee Name:   Ann B. Doe  ", "Claim Number: 12-A 3"}),
                arguments("only one label and a value below it", Map.of("dateOfInjury", "3/2/2011"), new String[] {"Date of Injury:", "3/2/2011"}),
                arguments("a list over lines", Map.of("treatmentsInDispute", " one MRI|and two x-rays", "priority", "Standard"),
                        new String[] {"Treatment(s) in Dispute Listed on IMR Application: one MRI", "and two x-rays", "Priority: Standard"}),
                arguments("a label twice", Map.of("dateOfInjury", "3/2/2011"), new String[] {"Date of Injury: 3/2/2011", "Date of Injury: 4/2/2011"}),
                arguments("values before any label", Map.of("dateOfInjury", "3/2/2011"), new String[] {"12/1/2013", "Date of Injury: 3/2/2011"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certain")
    void valueThatIsCertainlyALabelsIsItsOwn(String printed, Map<String, String> expected, String[] lines) {
        assertEquals(expected, values(lines));
        assertEquals(List.of(), withoutValue(lines));
    }

    static Stream<Arguments> uncertain() {
        return Stream.of(
                arguments("nothing behind a label", Map.of(), List.of(1), new String[] {"Date of Injury:"}),
                arguments("a label without value above one with", Map.of("urDenialDate", "9/1/2013"), List.of(1),
                        new String[] {"Date of Injury:", "UR Denial Date: 9/1/2013"}),
                arguments("the same above two pairs in a row", Map.of("urDenialDate", "9/1/2013", "applicationReceived", "9/6/2013"), List.of(1),
                        new String[] {"Date of Injury:", "UR Denial Date: Application Received: 9/1/2013 9/6/2013"}),
                arguments("fewer dates than labels of dates", Map.of(), List.of(1, 2), new String[] {"Date of Injury:", "UR Denial Date:", "9/1/2013"}),
                arguments("values of other kinds than the labels'", Map.of(), List.of(1, 2),
                        new String[] {"IMR Case Number:", "Date of Injury:", "3/2/2011", "CM13-9000001"}),
                arguments("of two labels one value", Map.of("dateOfInjury", "CM13-9000001"), List.of(1),
                        new String[] {"IMR Case Number: Date of Injury: CM13-9000001"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uncertain")
    void labelWithoutACertainValueIsTold(String printed, Map<String, String> expected, List<Integer> told, String[] lines) {
        assertEquals(expected, values(lines));
        assertEquals(told, withoutValue(lines));
    }

    @Test
    void labelsOfPersonsCanBeBlankWithoutAWord() {
        assertEquals(List.of(), withoutValue("Employee:", "Provider:", "Claim Number:"));
    }

    @Test
    void labelsAreFoundWhereWordsBegin() {
        assertEquals(List.of(new OpeningLabels.Found("employee", 2, 11), new OpeningLabels.Found("priority", 12, 21)),
                OpeningLabels.in("  Employee: Priority:x"));
        assertEquals(List.of(new OpeningLabels.Found("caseNumber", 0, 16)), OpeningLabels.in("IMR Case Number:CM13-9000001"));
        assertEquals(List.of(), OpeningLabels.in("xEmployee: and Employee"));
        assertEquals(List.of(true, true, false, false, false),
                Stream.of("Priority: x", "\t Priority:", "A Priority:", "   ", "Priority").map(OpeningLabels::begin).toList());
    }
}
