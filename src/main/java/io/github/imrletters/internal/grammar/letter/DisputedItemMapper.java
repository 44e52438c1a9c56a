package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.Outcome;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;

/** Maps a disputed item's tree to its record: one method a rule, of the same name. */
final class DisputedItemMapper {

    private final Reading reading;
    private final ItemTexts texts;
    private final ForeignText foreign;
    private final Consumer<ParserRuleContext> unrecognized;

    DisputedItemMapper(Reading reading, ForeignText foreign, Consumer<ParserRuleContext> unrecognized) {
        this.reading = reading;
        this.foreign = foreign;
        this.texts = new ItemTexts(reading);
        this.unrecognized = unrecognized;
    }

    /** The heading's two facts. */
    private record Heading(Request request, Decision decision) {
    }

    DisputedItem disputedItem(LetterParser.DisputedItemContext item, int number, Trail trail) {
        Line first = LetterTree.firstLine(item);
        ParserRuleContext heading = part(item, LetterParser.HeadingContext.class, "heading", number, first);
        ParserRuleContext claimsAdministrators = part(
                item, LetterParser.ClaimsAdministratorGuidelineContext.class, "claims administrator guideline", number, first);
        ParserRuleContext reviewers = part(
                item, LetterParser.ReviewerGuidelineContext.class, "reviewer guideline", number, first);
        ParserRuleContext rationale = part(item, LetterParser.RationaleContext.class, "rationale", number, first);
        Heading read = heading(heading, number, trail);
        foreign.tell(LetterTree.lines(rationale), "the rationale of disputed item " + number);
        return new DisputedItem(number, read.request(), read.decision(),
                texts.guideline(LetterTree.lines(claimsAdministrators), trail.in("claimsAdministratorGuideline")),
                texts.guideline(LetterTree.lines(reviewers), trail.in("reviewerGuideline")),
                texts.rationale(LetterTree.lines(rationale), read.decision(), number, trail.in("rationale")));
    }

    /** A part of an item, whatever the item begins with; {@code null} where it is missing, which is told. */
    private ParserRuleContext part(LetterParser.DisputedItemContext item, Class<? extends ParserRuleContext> rule, String name,
            int number, Line line) {
        ParserRuleContext part = item.getRuleContext(rule, 0);
        if (part == null) {
            reportMissing(name, number, line);
        }
        return part;
    }

    private void reportMissing(String part, int number, Line line) {
        reading.diagnostics().add(DiagnosticCode.ITEM_PART_MISSING, line, "disputed item " + number + " has no " + part);
    }

    private Heading heading(ParserRuleContext heading, int number, Trail trail) {
        if (heading == null) {
            return new Heading(reading.facts().request().read(null, trail.in("request"), new Notes(reading.diagnostics(), null)), null);
        }
        heading.getRuleContexts(LetterParser.StrayLineContext.class).forEach(unrecognized);
        List<TypedLine> lines = LetterTree.lines(heading).stream()
                .filter(line -> line.kind() == LineKind.HEADING || line.kind() == LineKind.DECISION).toList();
        Line first = lines.get(0).line();
        TypedLine last = lines.get(lines.size() - 1);
        Passage request = reading.reflow().paragraph(lines);
        Outcome outcome = last.outcome();
        if (outcome == null) {
            reportMissing("outcome", number, first);
            return new Heading(reading.facts().request().read(request, trail.in("request"), new Notes(reading.diagnostics(), first)), null);
        }
        if (outcome.decision() != null) {
            trail.printed("decision", printed(last, heading));
        } else {
            reading.diagnostics().add(DiagnosticCode.OUTCOME_UNKNOWN, last.line(),
                    "disputed item " + number + " has an outcome that is not known");
        }
        if (request == null) {
            reportMissing("request before its outcome", number, first);
        }
        return new Heading(reading.facts().request().read(request, trail.in("request"), new Notes(reading.diagnostics(), first)), outcome.decision());
    }

    /** The words of an outcome, over two lines where a line end cuts it. */
    private Passage printed(TypedLine last, ParserRuleContext heading) {
        List<TypedLine> parts = new ArrayList<>(2);
        parts.add(last.outcomeAlone());
        LetterTree.lines(heading).stream().filter(line -> line.kind() == LineKind.DECISION_END)
                .map(line -> new TypedLine(line.line(), line.kind(), 0)).forEach(parts::add);
        return reading.reflow().paragraph(parts);
    }
}
