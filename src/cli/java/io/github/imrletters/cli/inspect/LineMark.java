package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import java.util.Set;

/** Whether what a line says is in the facts. */
enum LineMark {
    /** Something of it is. */
    IN_FACTS,
    /** It is the form's own words, a title or a page number: no fact is lost with it. */
    FORM,
    /** It says something that is in no fact. */
    IN_NO_FACT;

    /** Kinds of lines, by their names in the grammar, that are known and end in no fact whatever they say. */
    private static final Set<String> FORMS_CONTENT = Set.of(
            "HEADER_LABEL", "PAGE_FURNITURE", "NOTICE_TITLE", "OPENING", "LETTER_OUTCOME", "CLOSING");

    static LineMark of(int page, PrintedLine line, FactWords words) {
        if (line.parts().isEmpty()) {
            return words.touchesAFact(page, line, 0, line.text().length()) ? IN_FACTS : IN_NO_FACT;
        }
        LineMark mark = FORM;
        for (LinePart part : line.parts()) {
            if (words.touchesAFact(page, line, part.start(), part.end())) {
                mark = mark == FORM ? IN_FACTS : mark;
            } else if (part.contentEnd() > part.contentStart() && !FORMS_CONTENT.contains(part.kind())) {
                mark = IN_NO_FACT;
            }
        }
        return mark;
    }
}
