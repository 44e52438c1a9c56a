package io.github.imrletters.internal.diagnostic;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.PrintedPlace;
import java.util.ArrayList;
import java.util.List;

/** The one list of complaints about one letter, however many stages complain. Bounded: what is over is counted. */
public final class DiagnosticCollector {

    private final int limit;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int leftOut;

    /**
     * Makes an empty list.
     *
     * @param limit how many diagnostics are kept
     */
    public DiagnosticCollector(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a complaint about a line.
     *
     * @param code    what it is
     * @param line    where; {@code null} where the whole letter is meant
     * @param message for a person; no text of the letter
     */
    public void add(DiagnosticCode code, Line line, String message) {
        if (line == null) {
            add(code, null, null, message);
        } else {
            add(code, line.page(), line.number(), message);
        }
    }

    /**
     * Adds a complaint about a place.
     *
     * @param code    what it is
     * @param page    the page; {@code null} where the whole letter is meant
     * @param line    the line; {@code null} where the whole page is meant
     * @param message for a person; no text of the letter
     */
    public void add(DiagnosticCode code, Integer page, Integer line, String message) {
        add(new Diagnostic(code.severity(), code, message, page, line));
    }

    /**
     * Adds that two facts contradict each other.
     *
     * @param code    what it is
     * @param message for a person; no text of the letter
     * @param one     where the one stands; {@code null} where that is not known
     * @param other   where the other one stands, likewise
     */
    public void add(DiagnosticCode code, String message, PrintedPlace one, PrintedPlace other) {
        add(new Diagnostic(code.severity(), code, message, one == null ? null : one.page(), one == null ? null : one.line(),
                other == null ? null : other.page(), other == null ? null : other.line()));
    }

    private void add(Diagnostic diagnostic) {
        if (diagnostics.size() >= limit) {
            leftOut++;
        } else {
            diagnostics.add(diagnostic);
        }
    }

    /**
     * Adds a complaint about the whole letter.
     *
     * @param code    what it is
     * @param message for a person; no text of the letter
     */
    public void add(DiagnosticCode code, String message) {
        add(code, null, null, message);
    }

    /**
     * All complaints in the order of the letter, those about the whole letter first.
     *
     * @return the list; the last one tells how many were left out, if any
     */
    public List<Diagnostic> toList() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.sort(DiagnosticCollector::byPlace);
        if (leftOut > 0) {
            DiagnosticCode code = DiagnosticCode.DIAGNOSTICS_LEFT_OUT;
            all.add(new Diagnostic(code.severity(), code,
                    leftOut + " more diagnostics left out; option maxDiagnostics raises the limit", null, null));
        }
        return all;
    }

    private static int byPlace(Diagnostic a, Diagnostic b) {
        int byPage = Integer.compare(numberOrZero(a.page()), numberOrZero(b.page()));
        return byPage != 0 ? byPage : Integer.compare(numberOrZero(a.line()), numberOrZero(b.line()));
    }

    private static int numberOrZero(Integer number) {
        return number == null ? 0 : number;
    }
}
