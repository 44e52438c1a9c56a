package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.letter.LetterTree;
import io.github.imrletters.internal.line.ItemNumber;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;

/** Puts the disputed items of a letter of 2013 together: those with the same number, or the same request, are one. */
final class EarlyItems {

    private final Consumer<ParserRuleContext> unrecognized;
    private final List<EarlyItem> items = new ArrayList<>();

    EarlyItems(Consumer<ParserRuleContext> unrecognized) {
        this.unrecognized = unrecognized;
    }

    List<EarlyItem> all() {
        return items;
    }

    void add(EarlyLetterParser.DisputedItemContext context) {
        EarlyItem item = item(context);
        EarlyItem same = sameAs(item);
        if (same == null) {
            items.add(item);
        } else if (same.hasParts() && item.hasParts() && !same.lacksPartsOf(item)) {
            items.add(item);
        } else {
            same.take(item);
        }
    }

    /** The one that this is more of; {@code null} where it is a new one. */
    private EarlyItem sameAs(EarlyItem item) {
        if (item.request.isEmpty() && item.number == 0) {
            EarlyItem last = items.isEmpty() ? null : items.get(items.size() - 1);
            return last != null && last.lacksPartsOf(item) ? last : null;
        }
        for (EarlyItem other : items) {
            boolean numbered = item.number > 0 && other.number > 0;
            if (numbered ? item.number == other.number : other.asksLike(item)) {
                return other;
            }
        }
        return item.number == 0 && item.decision.isEmpty() ? firstWithoutParts() : null;
    }

    /** What regards a request in other words than its outcome is told in their order. */
    private EarlyItem firstWithoutParts() {
        return items.stream().filter(item -> !item.hasParts()).findFirst().orElse(null);
    }

    private EarlyItem item(EarlyLetterParser.DisputedItemContext context) {
        EarlyLetterParser.HeadingContext heading = context.getRuleContext(EarlyLetterParser.HeadingContext.class, 0);
        List<TypedLine> headingLines = LetterTree.lines(heading);
        EarlyItem item = new EarlyItem(number(headingLines), LetterTree.firstLine(context));
        for (TypedLine line : headingLines) {
            if (line.kind() == LineKind.HEADING && !line.contentText().isBlank()) {
                item.request.add(line);
            } else if (line.kind() == LineKind.DECISION) {
                item.decision.add(line);
            }
        }
        if (heading != null) {
            heading.getRuleContexts(EarlyLetterParser.StrayLineContext.class).forEach(unrecognized);
        }
        context.getRuleContexts(EarlyLetterParser.GuidelineContext.class).forEach(guideline -> guideline(guideline, item));
        item.rationale.addAll(LetterTree.lines(context.getRuleContext(EarlyLetterParser.RationaleContext.class, 0)));
        return item;
    }

    /** Text behind the label of both sides' guidelines is the reviewer's, whose they are by that label. */
    private static void guideline(EarlyLetterParser.GuidelineContext guideline, EarlyItem item) {
        List<TypedLine> lines = LetterTree.lines(guideline);
        if (guideline instanceof EarlyLetterParser.ClaimsAdministratorGuidelineContext) {
            item.claimsAdministrator.addAll(lines);
        } else if (guideline instanceof EarlyLetterParser.ReviewerGuidelineContext) {
            item.reviewer.addAll(lines);
        } else if (guideline instanceof EarlyLetterParser.GuidelinesOfBothContext) {
            lines.stream().filter(line -> !line.contentText().isBlank()).forEach(item.reviewer::add);
        } else {
            throw LetterTree.untreated(guideline);
        }
    }

    private static int number(List<TypedLine> heading) {
        if (heading.isEmpty() || heading.get(0).kind() != LineKind.ITEM) {
            return 0;
        }
        return ItemNumber.of(heading.get(0).line().text());
    }
}
