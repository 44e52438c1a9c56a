package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.fact.CredentialNames;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;

/** Looks at the names in a reviewer's credentials, whatever the letter's form, and tells what is damaged or odd. */
public final class ReviewerNames {

    private final DiagnosticCollector diagnostics;

    /**
     * Makes it for a letter.
     *
     * @param diagnostics where to tell
     */
    public ReviewerNames(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The states of licensure.
     *
     * @param printed what stands between the list's commas
     * @param line    where the list begins; {@code null} where that is not known
     * @return the states
     */
    public List<Passage> states(List<Passage> printed, Line line) {
        return tell(CredentialNames.states(printed), line, "state", "the credentials name a state that there is not; it is kept");
    }

    /**
     * The specialties, or subspecialties.
     *
     * @param printed what stands between the list's commas
     * @param line    where the list begins; {@code null} where that is not known
     * @return the specialties
     */
    public List<Passage> specialties(List<Passage> printed, Line line) {
        return tell(CredentialNames.specialties(printed), line, "specialty",
                "the credentials name a specialty that may be several; it is kept");
    }

    private List<Passage> tell(CredentialNames read, Line line, String name, String odd) {
        if (read.near()) {
            diagnostics.add(DiagnosticCode.READ_BY_NEARNESS, line, "read as '" + name + "', which is not quite what is printed");
        }
        if (read.odd()) {
            diagnostics.add(DiagnosticCode.VALUE_UNREADABLE, line, odd);
        }
        return read.names();
    }
}
