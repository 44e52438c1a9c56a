package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.line.ForeignWords;
import io.github.imrletters.internal.line.TextEnd;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.model.DiagnosticCode;
import java.util.List;

/** Tells where a text may hold what is not its own, since nothing marks where that begins. */
final class ForeignText {

    private ForeignText() {
    }

    /** @param part the lines of a text, of whatever kinds; empty where there is none */
    static void tell(List<TypedLine> part, String name, DiagnosticCollector diagnostics) {
        TypedLine words = ForeignWords.in(part);
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
