package io.github.imrletters.internal.form;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.header.CaseNumber;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;

/** The case numbers that the pages print, beside the one of the case header: they are of one letter, and so one number. */
final class RunningNumbers {

    private RunningNumbers() {
    }

    /** Tells where no page prints the header's number and any prints another one; of pages without a number, nothing. */
    static void compare(CaseHeader header, List<TypedLine> lines, DiagnosticCollector diagnostics) {
        String own = header == null ? null : header.caseNumber();
        if (own == null) {
            return;
        }
        TypedLine other = null;
        for (TypedLine line : lines.subList(0, lastOwn(lines) + 1)) {
            if (line.kind() != LineKind.PAGE_FURNITURE || !CaseNumber.isIn(line.line().text())) {
                continue;
            }
            if (CaseNumber.isIn(line.line().text(), own)) {
                return;
            }
            other = other == null ? line : other;
        }
        if (other != null) {
            diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, other.line(),
                    "the pages print another case number than the case header; the header's was taken");
        }
    }

    /** Behind it, the head of the next letter's first page can stand. */
    private static int lastOwn(List<TypedLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).kind() == LineKind.PAGE_FURNITURE) {
            last--;
        }
        return last;
    }
}
