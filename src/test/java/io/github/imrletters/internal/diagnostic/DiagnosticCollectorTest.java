package io.github.imrletters.internal.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one list of complaints. */
class DiagnosticCollectorTest {

    private static Line at(int page, int number) {
        return new Line("", page, number, 0, false, false, null);
    }

    private static List<String> messages(DiagnosticCollector collector) {
        return collector.toList().stream().map(Diagnostic::message).toList();
    }

    @Test
    void complaintsAreInTheOrderOfTheLetterThoseAboutAllOfItFirst() {
        DiagnosticCollector collector = new DiagnosticCollector(10);
        collector.add(DiagnosticCode.LINE_UNRECOGNIZED, at(2, 1), "second page");
        collector.add(DiagnosticCode.LINE_UNRECOGNIZED, at(1, 9), "line 9");
        collector.add(DiagnosticCode.SECTION_MISSING, "whole letter");
        collector.add(DiagnosticCode.LINE_UNRECOGNIZED, at(1, 2), "line 2");
        collector.add(DiagnosticCode.ITEM_PART_MISSING, at(1, 2), "line 2 again");
        assertEquals(List.of("whole letter", "line 2", "line 2 again", "line 9", "second page"), messages(collector));
    }

    @Test
    void complaintHasSeverityAndPlace() {
        DiagnosticCollector collector = new DiagnosticCollector(10);
        collector.add(DiagnosticCode.OUTCOME_UNKNOWN, at(2, 7), "unknown");
        assertEquals(List.of(new Diagnostic(Severity.WARNING, DiagnosticCode.OUTCOME_UNKNOWN, "unknown", 2, 7)),
                collector.toList());
    }

    @Test
    void whatIsOverTheLimitIsCountedAtTheEnd() {
        DiagnosticCollector collector = new DiagnosticCollector(2);
        for (int i = 1; i <= 5; i++) {
            collector.add(DiagnosticCode.LINE_UNRECOGNIZED, at(1, i), "line " + i);
        }
        List<Diagnostic> all = collector.toList();
        assertEquals(List.of("line 1", "line 2"), messages(collector).subList(0, 2));
        assertEquals(DiagnosticCode.DIAGNOSTICS_LEFT_OUT, all.get(2).code());
        assertTrue(all.get(2).message().startsWith("3 more"), all.get(2).message());
        assertNull(all.get(2).page());
        assertEquals(3, all.size());
    }

    @Test
    void fullListThatLostNothingSaysNothing() {
        DiagnosticCollector collector = new DiagnosticCollector(1);
        collector.add(DiagnosticCode.SECTION_MISSING, "one");
        assertEquals(List.of("one"), messages(collector));
    }
}
