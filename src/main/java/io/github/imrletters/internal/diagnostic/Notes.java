package io.github.imrletters.internal.diagnostic;

import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.DiagnosticCode;

/**
 * Where the readers of facts say what is odd in one text of a letter.
 *
 * @param diagnostics the letter's
 * @param line        where the text begins; {@code null} where that is not known
 */
public record Notes(DiagnosticCollector diagnostics, Line line) {

    /**
     * For a text that is of no letter.
     *
     * @return notes that nobody reads
     */
    public static Notes unread() {
        return new Notes(new DiagnosticCollector(0), null);
    }

    /**
     * Tells that damaged words were read as what they are near to.
     *
     * @param what what they were read as
     */
    public void readAs(String what) {
        diagnostics.add(DiagnosticCode.READ_BY_NEARNESS, line, "read as '" + what + "', which is not quite what is printed");
    }

    /**
     * Tells anything else.
     *
     * @param code    what it is
     * @param message for a person; no text of the letter
     */
    public void add(DiagnosticCode code, String message) {
        diagnostics.add(code, line, message);
    }
}
