package io.github.imrletters.internal.header;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.DiagnosticCode;
import java.time.LocalDate;

/** The order in which things happen in a case. It holds in every letter seen and so tells a misread table. */
final class Chronology {

    private final DiagnosticCollector diagnostics;
    private LocalDate last;
    private String lastLabel;

    /** @param diagnostics where to say that a date is before one that should be earlier */
    Chronology(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Takes the dates in the order in which they should be; those that a header lacks, as {@code null}. */
    void next(LocalDate date, String label, Line line) {
        if (date == null) {
            return;
        }
        if (last != null && date.isBefore(last)) {
            diagnostics.add(DiagnosticCode.HEADER_DATES_OUT_OF_ORDER, line,
                    "the case header's '" + label + "' is before its '" + lastLabel + "'");
        }
        last = date;
        lastLabel = label;
    }
}
