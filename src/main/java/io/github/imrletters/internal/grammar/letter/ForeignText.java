package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.TextEnd;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;
import java.util.Set;

/** Tells where a text may hold what is not its own, since nothing marks where that begins. */
final class ForeignText {

    private final Set<TypedLine> foreign;
    private final DiagnosticCollector diagnostics;

    /** @param foreign lines of the letter with words that no text has of its own */
    ForeignText(Set<TypedLine> foreign, DiagnosticCollector diagnostics) {
        this.foreign = foreign;
        this.diagnostics = diagnostics;
    }

    /** @param part the lines of a text, of whatever kinds; empty where there is none */
    void tell(List<TypedLine> part, String name) {
        TypedLine words = foreign.isEmpty() ? null : part.stream().filter(foreign::contains).findFirst().orElse(null);
        if (words != null) {
            diagnostics.add(DiagnosticCode.TEXT_MAY_BE_FOREIGN, words.line(),
                    name + " has words that none has of its own; another item or a letter may be in it");
            return;
        }
        TypedLine last = part.isEmpty() ? null : part.get(part.size() - 1);
        if (last != null && last.from() < last.to() && TextEnd.isOdd(last.line().text())) {
            diagnostics.add(DiagnosticCode.TEXT_MAY_BE_FOREIGN, last.line(),
                    name + " does not end a sentence; it may break off, or something else may be behind it");
        }
    }
}
