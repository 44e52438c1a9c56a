package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.letter.LetterTree;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** The sections of a letter of 2013, each where it is first, and what is there again. */
final class EarlySections {

    private final List<TypedLine> opening = new ArrayList<>();
    private final Map<LineKind, ParserRuleContext> first = new EnumMap<>(LineKind.class);
    private final List<TypedLine> introductions = new ArrayList<>(2);
    private final List<EarlyLetterParser.DisputedItemContext> items = new ArrayList<>();
    private final List<ParserRuleContext> stray = new ArrayList<>(0);
    private final List<ParserRuleContext> repeated = new ArrayList<>(0);

    EarlySections(EarlyLetterParser.LetterContext letter) {
        letter.section().forEach(this::section);
    }

    private void section(EarlyLetterParser.SectionContext section) {
        if (section instanceof EarlyLetterParser.OpeningSectionContext) {
            opening.addAll(LetterTree.lines(section));
        } else if (section instanceof EarlyLetterParser.HowMadeSectionContext) {
            once(LineKind.HOW_MADE_TITLE, section);
        } else if (section instanceof EarlyLetterParser.DocumentsSectionContext) {
            once(LineKind.DOCUMENTS_TITLE, section);
        } else if (section instanceof EarlyLetterParser.CaseSummarySectionContext) {
            once(LineKind.CASE_SUMMARY_TITLE, section);
        } else if (section instanceof EarlyLetterParser.IssuesSectionContext) {
            first.putIfAbsent(LineKind.ISSUES_TITLE, section);
            introductions.addAll(LetterTree.lines(section));
        } else if (section instanceof EarlyLetterParser.ItemSectionContext item) {
            items.add(item.disputedItem());
        } else if (section instanceof EarlyLetterParser.UnrecognizedSectionContext) {
            stray.add(section);
        } else if (!(section instanceof EarlyLetterParser.ClosingSectionContext)) {
            throw LetterTree.untreated(section);
        }
    }

    private void once(LineKind title, ParserRuleContext section) {
        if (first.putIfAbsent(title, section) != null) {
            repeated.add(section);
        }
    }

    List<TypedLine> opening() {
        return opening;
    }

    /** The section of a title where it is first; {@code null} where there is none. */
    ParserRuleContext section(LineKind title) {
        return first.get(title);
    }

    /** The lines of a section that are not its title nor its introduction. */
    List<TypedLine> lines(LineKind title, LineKind introduction) {
        return LetterTree.lines(section(title)).stream().filter(line -> line.kind() != introduction).toList();
    }

    /** The lines of sentences that tell facts of the case. */
    List<TypedLine> introductions() {
        return introductions;
    }

    List<EarlyLetterParser.DisputedItemContext> items() {
        return items;
    }

    List<ParserRuleContext> stray() {
        return stray;
    }

    List<ParserRuleContext> repeated() {
        return repeated;
    }
}
