package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.letter.LetterTree;
import io.github.imrletters.internal.line.ItemNumber;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;

/** Puts the disputed items of a letter of 2013 together: those with the same number, or the same request, are one. */
final class EarlyItems {

    private final Consumer<ParserRuleContext> unrecognized;
    private final List<EarlyItem> items = new ArrayList<>();
    /** The indexes of the first ones with a number, with a request, and with a request but no number: a text can have any number of items. */
    private final Map<Integer, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byRequest = new HashMap<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();
    /** So many of the first ones have parts, which they keep. */
    private int complete;

    EarlyItems(Consumer<ParserRuleContext> unrecognized) {
        this.unrecognized = unrecognized;
    }

    List<EarlyItem> all() {
        return items;
    }

    void add(EarlyLetterParser.DisputedItemContext context) {
        EarlyItem item = item(context);
        int same = sameAs(item);
        EarlyItem known = same < 0 ? null : items.get(same);
        if (known == null || known.hasParts() && item.hasParts() && !known.lacksPartsOf(item)) {
            items.add(item);
            note(items.size() - 1);
            return;
        }
        boolean asked = !known.request.isEmpty();
        known.take(item);
        if (!asked) {
            note(same);
        }
    }

    private void note(int index) {
        EarlyItem item = items.get(index);
        if (item.number > 0) {
            byNumber.putIfAbsent(item.number, index);
        }
        if (!item.request.isEmpty()) {
            byRequest.merge(item.requestLetters(), index, Math::min);
            if (item.number == 0) {
                unnumbered.merge(item.requestLetters(), index, Math::min);
            }
        }
    }

    /** The index of the one that this is more of; -1 where it is a new one. */
    private int sameAs(EarlyItem item) {
        if (item.request.isEmpty() && item.number == 0) {
            int last = items.size() - 1;
            return last >= 0 && items.get(last).lacksPartsOf(item) ? last : -1;
        }
        // Where both have numbers, these tell, and else the requests.
        Integer numbered = byNumber.get(item.number);
        Integer asked = (item.number > 0 ? unnumbered : byRequest).get(item.requestLetters());
        if (numbered != null || asked != null) {
            return numbered == null ? asked : asked == null ? numbered : Math.min(numbered, asked);
        }
        return item.number == 0 && item.decision.isEmpty() ? firstWithoutParts() : -1;
    }

    /** What regards a request in other words than its outcome is told in their order; -1 where all have their parts. */
    private int firstWithoutParts() {
        while (complete < items.size() && items.get(complete).hasParts()) {
            complete++;
        }
        return complete < items.size() ? complete : -1;
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
