package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Rationale;
import java.util.List;

/** Reads the texts of a disputed item, whatever the letter's form. */
public final class ItemTexts {

    private final Reading reading;

    /**
     * Makes the reader of a letter.
     *
     * @param reading what to read it with
     */
    public ItemTexts(Reading reading) {
        this.reading = reading;
    }

    /**
     * What one side cited.
     *
     * @param lines its lines, the label's first; empty where the item has none
     * @param trail where to mark the facts
     * @return the guideline; {@code null} where the item has none
     */
    public Guideline guideline(List<TypedLine> lines, Trail trail) {
        if (lines.isEmpty()) {
            return null;
        }
        Passage text = paragraphs(lines);
        if (text == null) {
            return new Guideline(null, List.of());
        }
        trail.printed("text", text);
        GuidelineMapper.Citations read = reading.facts().guideline().read(
                text, trail, new Notes(reading.diagnostics(), lines.get(0).line()));
        if (!read.complete()) {
            reading.diagnostics().add(DiagnosticCode.GUIDELINE_UNREADABLE, lines.get(0).line(),
                    "a guideline paragraph is not of a form that is known; its text is kept");
        }
        return new Guideline(text.text(), read.citations());
    }

    /**
     * The reviewer's reasons.
     *
     * @param lines    their lines, the label's first; empty where the item has none
     * @param decision on the item; {@code null} where it is not known
     * @param number   the item's, for a person
     * @param trail    where to mark the facts
     * @return the rationale; {@code null} where the item has none
     */
    public Rationale rationale(List<TypedLine> lines, Decision decision, int number, Trail trail) {
        if (lines.isEmpty()) {
            return null;
        }
        Passage text = paragraphs(lines);
        trail.printed("text", text);
        Conclusion conclusion = text == null ? null : reading.facts().conclusion().apply(text, trail);
        if (contradicts(conclusion, decision)) {
            reading.diagnostics().add(DiagnosticCode.CONCLUSION_CONTRADICTS_DECISION, lines.get(0).line(),
                    "disputed item " + number + " has a rationale that concludes otherwise than its heading");
        }
        return new Rationale(text == null ? null : text.text(), conclusion);
    }

    /** A treatment that is not necessary was denied rightly: the denial is upheld. */
    private static boolean contradicts(Conclusion conclusion, Decision decision) {
        return conclusion == Conclusion.MEDICALLY_NECESSARY && decision == Decision.UPHELD
                || conclusion == Conclusion.NOT_MEDICALLY_NECESSARY && decision == Decision.OVERTURNED;
    }

    private Passage paragraphs(List<TypedLine> lines) {
        Passage text = reading.reflow().paragraphs(lines);
        if (text == null) {
            TypedLine label = lines.get(0);
            reading.diagnostics().add(DiagnosticCode.LABEL_WITHOUT_VALUE, label.line(),
                    "the label of the " + label.kind().displayName() + " has no value");
        }
        return text;
    }
}
