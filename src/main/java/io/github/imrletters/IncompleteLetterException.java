package io.github.imrletters;

import io.github.imrletters.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Thrown where a caller asked for a whole letter and got a partial one. */
public final class IncompleteLetterException extends ImrLetterException {

    private static final long serialVersionUID = 1L;

    /** Of a class that can be serialized, as exceptions are. */
    private final ArrayList<Diagnostic> diagnostics;

    /**
     * Makes the exception.
     *
     * @param diagnostics what the caller would not accept, at least one
     */
    public IncompleteLetterException(List<Diagnostic> diagnostics) {
        super(message(diagnostics), null);
        this.diagnostics = new ArrayList<>(diagnostics);
    }

    private static String message(List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.get(0);
        String more = diagnostics.size() == 1 ? "" : " (and " + (diagnostics.size() - 1) + " more)";
        return first.code() + ": " + first.message() + more;
    }

    /**
     * What the caller would not accept.
     *
     * @return the diagnostics, at least one
     */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
