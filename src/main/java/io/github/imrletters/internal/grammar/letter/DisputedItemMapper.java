package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.Outcomes;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.Measure;
import io.github.imrletters.internal.reflow.Reflow;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Conclusion;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;

/** Maps a disputed item's tree to its record: one method a rule, of the same name. */
final class DisputedItemMapper {

    private final Measure measure;
    private final DiagnosticCollector diagnostics;
    private final FactReaders facts;
    private final Consumer<ParserRuleContext> unrecognized;

    DisputedItemMapper(Measure measure, DiagnosticCollector diagnostics, FactReaders facts,
            Consumer<ParserRuleContext> unrecognized) {
        this.measure = measure;
        this.diagnostics = diagnostics;
        this.facts = facts;
        this.unrecognized = unrecognized;
    }

    /** The heading's two facts. */
    private record Heading(Request request, Decision decision) {
    }

    DisputedItem disputedItem(LetterParser.DisputedItemContext item, int number) {
        Line first = LetterMapper.firstLine(item);
        reportMissing(item.heading(), "heading", number, first);
        reportMissing(item.claimsAdministratorGuideline(), "claims administrator guideline", number, first);
        reportMissing(item.reviewerGuideline(), "reviewer guideline", number, first);
        reportMissing(item.rationale(), "rationale", number, first);
        Heading heading = heading(item.heading(), number);
        return new DisputedItem(number, heading.request(), heading.decision(),
                guideline(item.claimsAdministratorGuideline()), guideline(item.reviewerGuideline()),
                rationale(item.rationale(), heading.decision(), number));
    }

    private void reportMissing(ParserRuleContext part, String name, int number, Line line) {
        if (part == null) {
            diagnostics.add(DiagnosticCode.ITEM_PART_MISSING, line,
                    "disputed item " + number + " has no " + name);
        }
    }

    private Heading heading(LetterParser.HeadingContext heading, int number) {
        if (heading == null) {
            return new Heading(facts.request().apply(null), null);
        }
        heading.strayLine().forEach(unrecognized);
        List<TypedLine> lines = LetterTree.lines(heading).stream().filter(line -> line.kind() != LineKind.TEXT).toList();
        String text = Reflow.paragraph(lines);
        int colon = text == null ? -1 : text.lastIndexOf(':');
        if (heading.DECISION() == null || colon < 0) {
            reportMissing(null, "outcome", number, lines.get(0).line());
            return new Heading(facts.request().apply(text), null);
        }
        Decision decision = Outcomes.of(text.substring(colon + 1));
        if (decision == null) {
            diagnostics.add(DiagnosticCode.OUTCOME_UNKNOWN, lines.get(lines.size() - 1).line(),
                    "disputed item " + number + " has an outcome that is not known");
        }
        String request = text.substring(0, colon).stripTrailing();
        if (request.isEmpty()) {
            reportMissing(null, "request before its outcome", number, lines.get(0).line());
        }
        return new Heading(facts.request().apply(request.isEmpty() ? null : request), decision);
    }

    private Guideline guideline(ParserRuleContext part) {
        if (part == null) {
            return null;
        }
        String text = paragraphs(part);
        if (text == null) {
            return new Guideline(null, List.of());
        }
        GuidelineMapper.Citations read = facts.guideline().apply(text);
        if (!read.complete()) {
            diagnostics.add(DiagnosticCode.GUIDELINE_UNREADABLE, LetterMapper.firstLine(part),
                    "a guideline paragraph is not of a form that is known; its text is kept");
        }
        return new Guideline(text, read.citations());
    }

    private Rationale rationale(LetterParser.RationaleContext part, Decision decision, int number) {
        if (part == null) {
            return null;
        }
        String text = paragraphs(part);
        Conclusion conclusion = text == null ? null : facts.conclusion().apply(text);
        if (contradicts(conclusion, decision)) {
            diagnostics.add(DiagnosticCode.CONCLUSION_CONTRADICTS_DECISION, LetterMapper.firstLine(part),
                    "disputed item " + number + " has a rationale that concludes otherwise than its heading");
        }
        return new Rationale(text, conclusion);
    }

    /** A treatment that is not necessary was denied rightly: the denial is upheld. */
    private static boolean contradicts(Conclusion conclusion, Decision decision) {
        return conclusion == Conclusion.MEDICALLY_NECESSARY && decision == Decision.UPHELD
                || conclusion == Conclusion.NOT_MEDICALLY_NECESSARY && decision == Decision.OVERTURNED;
    }

    private String paragraphs(ParserRuleContext part) {
        List<TypedLine> lines = LetterTree.lines(part);
        String text = Reflow.paragraphs(lines, measure);
        if (text == null) {
            TypedLine label = lines.get(0);
            diagnostics.add(DiagnosticCode.LABEL_WITHOUT_VALUE, label.line(),
                    "the label of the " + label.kind().displayName() + " has no value");
        }
        return text;
    }
}
