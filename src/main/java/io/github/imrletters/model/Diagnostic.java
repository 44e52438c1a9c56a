package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that was missing, repeated or unclear in a letter. Messages hold no text of the letter: it is a health record.
 *
 * @param severity  how much it matters; {@code null} only of a letter read from a later version's JSON, where it is not known here
 * @param code      what it is; codes do not change from one version to the next, messages may. {@code null} only of
 *                 a letter read from a later version's JSON, where it is not known here
 * @param message   one line for a person
 * @param page      the page, from 1; pages of a text are told by its form feeds; {@code null} where the whole letter is meant
 * @param line      which line of its page, from 1; in a text blank lines count, as an editor shows them; {@code null} where the
 *                  whole page or the whole letter is meant
 * @param otherPage of two facts that contradict each other, the page of the other one; {@code null} of any other diagnostic
 * @param otherLine likewise, which line of its page
 */
public record Diagnostic(
        @Nullable Severity severity,
        @Nullable DiagnosticCode code,
        @Shown String message,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer otherPage,
        @Nullable Integer otherLine) implements Serializable {

    /**
     * Makes a diagnostic of one place, or none.
     *
     * @param severity {@link #severity}
     * @param code     {@link #code}
     * @param message  {@link #message}
     * @param page     {@link #page}
     * @param line     {@link #line}
     */
    public Diagnostic(@Nullable Severity severity, @Nullable DiagnosticCode code, String message,
            @Nullable Integer page, @Nullable Integer line) {
        this(severity, code, message, page, line, null, null);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
