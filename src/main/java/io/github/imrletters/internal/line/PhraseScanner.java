package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of a form of 2013 in a letter's text, each where it is due. */
final class PhraseScanner {

    private final RunningText text;
    private final FormPhrases phrases;
    private final ItemFinder items;
    private final List<Mark> marks = new ArrayList<>();
    /** The last mark's kind but for those that can stand anywhere in a section: where in the letter the text is. */
    private LineKind section = LineKind.OPENING;
    /** What text is that stands between the outcomes of a notice: that of the opening letter, or of the introduction. */
    private LineKind around = LineKind.OPENING;

    PhraseScanner(RunningText text, FormPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
        this.items = new ItemFinder(text, this::beginsPart, this::beginsOther);
    }

    /** The marks in reading order. */
    List<Mark> marks() {
        int length = text.length();
        for (int at = text.nextPlace(0, length); at < length; at = text.nextPlace(Math.max(at + 1, lastEnd()), length)) {
            int number = text.beginsLine(at) ? ItemNumber.endAt(text.text(), at) : -1;
            boolean taken = number > 0 && numbered(at, text.skip(number)) || plain(at);
            if (!taken && number < 0) {
                numbered(at, at);
            }
        }
        return marks;
    }

    private int lastEnd() {
        return marks.isEmpty() ? 0 : marks.get(marks.size() - 1).end();
    }

    /** Words before a request, behind its number or without one. */
    private boolean numbered(int at, int wordsAt) {
        for (FormPhrases.Entry entry : phrases.possible(text.text(), wordsAt)) {
            boolean ofItem = switch (entry.match()) {
                case OUTCOME, REGARDING -> true;
                case NUMBERED -> wordsAt > at && section != LineKind.OPENING && items.isNext(at);
                default -> false;
            };
            int end = ofItem ? entry.words().endAt(text.text(), wordsAt) : -1;
            if (end >= 0 && request(entry.match(), at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean request(FormPhrases.Match match, int at, int end) {
        if (match == FormPhrases.Match.REGARDING) {
            boolean numbered = ItemNumber.endAt(text.text(), at) > 0;
            int colon = items.colonBehind(end, numbered);
            // A rationale can begin with the same words.
            if (!numbered && (colon < 0 || text.text().charAt(colon) != ':')) {
                return false;
            }
            add(new Mark(LineKind.ITEM, at, end, LineKind.HEADING), LineKind.ITEM);
            if (colon > end) {
                marks.add(new Mark(LineKind.HEADING, colon, colon + 1, LineKind.TEXT));
            }
            return true;
        }
        DecisionWords.Found decision = items.decisionBehind(end);
        if (decision == null) {
            return false;
        }
        boolean outcome = match == FormPhrases.Match.OUTCOME;
        items.take(at);
        add(new Mark(LineKind.ITEM, at, end, LineKind.HEADING), outcome ? section : LineKind.ITEM);
        marks.add(new Mark(LineKind.DECISION, decision.start(), items.behindStop(decision.end()), outcome ? around : LineKind.TEXT));
        return true;
    }

    private boolean plain(int at) {
        for (FormPhrases.Entry entry : phrases.possible(text.text(), at)) {
            int end = entry.words().endAt(text.text(), at);
            if (end >= 0 && matched(entry, at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean matched(FormPhrases.Entry entry, int at, int end) {
        LineKind kind = entry.kind();
        boolean beginsLine = text.beginsLine(at);
        return switch (entry.match()) {
            case TITLE -> beginsLine && isTitleDue(kind) && title(kind, at, behindColon(end));
            case LABEL -> (beginsLine || section == LineKind.ITEM) && isLabel(at, end) && label(kind, at, behindColon(end));
            case THROUGH -> isThroughDue(kind, at) && label(kind, at, Introduction.end(text, end));
            case SENTENCE -> sentence(kind, at);
            case LINE -> beginsLine && section == LineKind.OPENING && add(Mark.ofContent(kind, at, kind), section);
            case BEGINS -> beginsLine && isOpenSectionDue(kind) && begins(kind, at);
            case WORDS -> beginsLine && isBeforeSections() && add(new Mark(kind, at, end, section), section);
            case ISSUE -> beginsLine && isLabel(at, end) && add(new Mark(kind, at, behindColon(end), LineKind.HEADING), LineKind.ITEM);
            case COUNTED -> beginsLine && counted(kind, at, end);
            default -> false;
        };
    }

    /** A label that ends in its item's number and a colon. */
    private boolean counted(LineKind kind, int at, int end) {
        int number = text.skip(end);
        int behind = number;
        while (behind < text.length() && text.text().charAt(behind) >= '0' && text.text().charAt(behind) <= '9') {
            behind++;
        }
        return behind > number && behindColon(behind) > behind
                && add(new Mark(kind, at, behindColon(behind), LineKind.HEADING), LineKind.ITEM);
    }

    private boolean isBeforeSections() {
        return section == LineKind.OPENING || section == LineKind.CLOSING;
    }

    private boolean isTitleDue(LineKind kind) {
        return kind != LineKind.NOTICE_TITLE || section == LineKind.OPENING;
    }

    private boolean title(LineKind kind, int at, int end) {
        if (!text.endsLine(end)) {
            return false;
        }
        return kind == LineKind.NOTICE_TITLE
                ? add(new Mark(kind, at, end, LineKind.HEADER_VALUE), section)
                : add(new Mark(kind, at, end, LineKind.TEXT), kind);
    }

    /** A colon stands behind a label, or nothing more on its line. */
    private boolean isLabel(int at, int end) {
        return behindColon(end) > end || text.beginsLine(at) && text.endsLine(end);
    }

    private boolean label(LineKind kind, int at, int end) {
        boolean ofItem = kind == LineKind.GUIDELINES_TITLE || isGuideline(kind) || kind == LineKind.RATIONALE;
        if (kind == LineKind.DECISION) {
            // Behind its request only: a rationale can have the same words.
            return section == LineKind.ITEM && add(new Mark(kind, at, end, kind), section);
        }
        if (ofItem && isBeforeSections()) {
            return false;
        }
        if (ofItem) {
            heading(at);
        }
        return add(new Mark(kind, at, end, LineKind.TEXT), sectionOf(kind));
    }

    private static LineKind sectionOf(LineKind kind) {
        return switch (kind) {
            case GUIDELINES_TITLE, CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE -> LineKind.ITEM;
            case DOCUMENTS_INTRO -> LineKind.DOCUMENTS_TITLE;
            case SUMMARY_INTRO -> LineKind.CASE_SUMMARY_TITLE;
            default -> kind;
        };
    }

    private static boolean isGuideline(LineKind kind) {
        return kind == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE || kind == LineKind.REVIEWER_GUIDELINE;
    }

    /** An introduction follows its title at once, or stands for one that was lost; a label of an item stands at a line's beginning. */
    private boolean isThroughDue(LineKind kind, int at) {
        return switch (kind) {
            case DOCUMENTS_INTRO, SUMMARY_INTRO -> sectionOf(kind) == section
                    ? text.isBlank(lastEnd(), at)
                    : text.beginsLine(at) && section != LineKind.ITEM && section != LineKind.RATIONALE;
            case ISSUES_INTRO -> section == LineKind.ISSUES_TITLE;
            default -> text.beginsLine(at);
        };
    }

    /** A side's sentence: part of an item where its guidelines are due, and otherwise only right behind a heading. */
    private boolean sentence(LineKind kind, int at) {
        boolean due = section == LineKind.ITEM;
        return (heading(at) || due) && add(Mark.ofContent(kind, at, LineKind.TEXT), LineKind.ITEM);
    }

    /** Takes the heading that ends before a part of an item, if one does that was not taken yet. */
    private boolean heading(int at) {
        if (isBeforeSections() || section == LineKind.DOCUMENTS_TITLE || section == LineKind.CASE_SUMMARY_TITLE) {
            return false;
        }
        ItemFinder.Heading found = items.headingBefore(at, lastEnd(), section == LineKind.ISSUES_INTRO || section == LineKind.ISSUES_TITLE);
        if (found == null) {
            return false;
        }
        items.take(found.start());
        marks.add(found.request() > found.start()
                ? new Mark(LineKind.ITEM, found.start(), found.request(), LineKind.HEADING)
                : Mark.ofContent(LineKind.HEADING, found.start(), LineKind.HEADING));
        marks.add(new Mark(LineKind.DECISION, found.decision().start(), items.behindStop(found.decision().end()), LineKind.TEXT));
        return true;
    }

    private boolean isOpenSectionDue(LineKind kind) {
        return kind == LineKind.ISSUES_INTRO
                ? section == LineKind.ISSUES_TITLE || section == LineKind.ISSUES_INTRO
                : section != LineKind.OPENING;
    }

    private boolean begins(LineKind kind, int at) {
        around = kind;
        return add(Mark.ofContent(kind, at, kind), kind);
    }

    private boolean add(Mark mark, LineKind newSection) {
        marks.add(mark);
        section = newSection;
        return true;
    }

    private int behindColon(int end) {
        int colon = text.skip(end);
        return colon < text.length() && text.text().charAt(colon) == ':' ? colon + 1 : end;
    }

    /** Whether the guidelines or the rationale of an item begin at a place. */
    private boolean beginsPart(int at) {
        for (FormPhrases.Entry entry : phrases.possible(text.text(), at)) {
            boolean ofItem = entry.kind() == LineKind.GUIDELINES_TITLE || isGuideline(entry.kind()) || entry.kind() == LineKind.RATIONALE;
            if (ofItem && entry.words().endAt(text.text(), at) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsOther(int at) {
        if (!text.beginsLine(at)) {
            return false;
        }
        for (FormPhrases.Entry entry : phrases.possible(text.text(), at)) {
            boolean begins = entry.match() == FormPhrases.Match.OUTCOME || entry.match() == FormPhrases.Match.TITLE;
            if (begins && entry.words().endAt(text.text(), at) >= 0) {
                return true;
            }
        }
        return false;
    }
}
