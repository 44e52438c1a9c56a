package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.Measure;
import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Colons;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings of the disputed items. Where one ends is certain: at an outcome word behind a colon, or at whatever
 * stands behind the last colon in front of a claims administrator's guideline. Where it begins is told by the bold type of
 * a PDF; in plain text, by where the sentence before it ends.
 */
final class HeadingFinder {

    /** A single part could have its gap by chance. */
    private static final int FEWEST_PARTS = 3;
    /** No guideline paragraph seen has as many lines. */
    private static final int LONGEST_GUIDELINE = 40;

    private final List<TypedLine> lines;
    private final Measure measure;
    /** Of each line of text, the known outcome that it ends in, or {@code null}. */
    private final Outcome[] outcomes;
    private final boolean gapsTell;

    private HeadingFinder(List<TypedLine> lines, Measure measure) {
        this.lines = lines;
        this.measure = measure;
        this.outcomes = new Outcome[lines.size()];
        this.gapsTell = gapsTell(lines);
    }

    /** Whether the source keeps the gaps between paragraphs: then one stands above every part of every item. */
    private static boolean gapsTell(List<TypedLine> lines) {
        int parts = 0;
        for (int i = 1; i < lines.size(); i++) {
            LineKind kind = lines.get(i).kind();
            boolean part = kind == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE || kind == LineKind.REVIEWER_GUIDELINE
                    || kind == LineKind.RATIONALE;
            boolean behindPage = lines.get(i - 1).kind() == LineKind.PAGE_FURNITURE;
            if (part && !behindPage && lines.get(i).line().page() == lines.get(i - 1).line().page()) {
                if (!lines.get(i).line().gapBefore()) {
                    return false;
                }
                parts++;
            }
        }
        return parts >= FEWEST_PARTS;
    }

    /**
     * Gives the lines of headings their kinds, in place.
     *
     * @param lines   of which some may have a damaged outcome already
     * @param measure of these lines
     */
    static void mark(List<TypedLine> lines, Measure measure) {
        HeadingFinder finder = new HeadingFinder(lines, measure);
        finder.findOutcomes();
        List<Integer> decisions = new ArrayList<>();
        List<Outcome> ends = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Outcome outcome = finder.outcome(i);
            if (outcome != null) {
                decisions.add(i);
                ends.add(outcome);
            }
        }
        List<Integer> numbered = NumberedHeadings.starts(lines, decisions);
        for (int i = 0; i < decisions.size(); i++) {
            boolean hasNumber = !numbered.isEmpty();
            int start = hasNumber ? numbered.get(i) : finder.start(decisions.get(i), ends.get(i));
            finder.markHeading(start, decisions.get(i), ends.get(i));
            if (hasNumber) {
                lines.set(start, NumberedHeadings.withoutNumber(lines.get(start)));
            }
        }
    }

    private void findOutcomes() {
        for (int i = 0; i < outcomes.length; i++) {
            if (lines.get(i).kind() == LineKind.TEXT) {
                outcomes[i] = Outcomes.known(lines.get(i).line().text(), isBehindColon(i));
            }
        }
    }

    private boolean isBehindColon(int index) {
        int previous = previous(index);
        return previous >= 0 && lines.get(previous).kind() == LineKind.TEXT && lines.get(previous).line().text().endsWith(":");
    }

    private void markHeading(int start, int decision, Outcome outcome) {
        for (int i = start; i < decision; i++) {
            if (lines.get(i).kind() == LineKind.TEXT) {
                lines.set(i, lines.get(i).as(LineKind.HEADING));
            }
        }
        if (outcome.isAlone()) {
            endBeforeColon(previous(decision));
        }
        lines.set(decision, lines.get(decision).withOutcome(outcome));
    }

    /** Where letters are damaged, something else can stand in place of the colon, or nothing. */
    private void endBeforeColon(int index) {
        TypedLine line = lines.get(index);
        String text = line.line().text();
        if (line.to() > line.from() && Colons.at(text, line.to() - 1)) {
            lines.set(index, line.endingAt(line.to() - 1));
        }
    }

    /** The outcome of the heading that ends in a line, or {@code null} where none does. */
    private Outcome outcome(int index) {
        if (lines.get(index).outcome() != null) {
            return lines.get(index).outcome();
        }
        if (outcomes[index] != null) {
            return guidelineFollows(index) ? outcomes[index] : null;
        }
        return lines.get(index).kind() == LineKind.TEXT ? unknownOutcome(index) : null;
    }

    /** Whether a guideline, or the letter's end, comes before the next outcome: a rationale can end like a heading. */
    private boolean guidelineFollows(int decision) {
        int last = Math.min(lines.size() - 1, decision + LONGEST_GUIDELINE);
        for (int i = decision + 1; i <= last; i++) {
            LineKind kind = lines.get(i).kind();
            if (kind == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE || kind == LineKind.REVIEWER_GUIDELINE) {
                return true;
            }
            boolean goesOn = kind == LineKind.PAGE_FURNITURE || kind == LineKind.TEXT && outcomes[i] == null;
            if (!goesOn) {
                return false;
            }
        }
        return last == lines.size() - 1 && last <= decision + 1;
    }

    /** Directly before a claims administrator's guideline, one or two capitalized words behind a colon are an outcome. */
    private Outcome unknownOutcome(int index) {
        int next = next(index);
        if (next == lines.size() || lines.get(next).kind() != LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE) {
            return null;
        }
        return Outcomes.unknown(lines.get(index).line().text(), isBehindColon(index));
    }

    private int start(int decision, Outcome outcome) {
        // Where the outcome stands alone on its line, the one before, with the colon, belongs to it whatever its length.
        int start = outcome.isAlone() ? previous(decision) : decision;
        boolean bold = lines.get(start).line().bold();
        HeadingWords heading = new HeadingWords(lines.get(start).line().text());
        for (int before = previous(start); before >= 0; before = previous(start)) {
            if (lines.get(before).kind() != LineKind.TEXT || !goesOn(before, start, bold, heading)) {
                break;
            }
            heading.addBefore(lines.get(before).line().text());
            start = before;
        }
        return start;
    }

    /** Whether the heading that begins at {@code start}, as far as known, has {@code before} as a line too. */
    private boolean goesOn(int before, int start, boolean bold, HeadingWords heading) {
        Line previous = lines.get(before).line();
        Line first = lines.get(start).line();
        if (bold || previous.bold()) {
            return previous.bold();
        }
        boolean endsShort = measure.endsShort(previous, first);
        // A gap can also be a page's end that the source does not tell, and a page's end can lack one.
        boolean noGap = gapsTell && before == start - 1 && previous.page() == first.page() && !first.gapBefore();
        if (Sentences.endsAt(previous.text())) {
            return noGap && !endsShort || heading.areRestOfPartlyAuthorized();
        }
        return noGap || !measure.endsEarly(previous, first) && !(first.gapBefore() && endsShort);
    }

    private int previous(int index) {
        int i = index - 1;
        while (i >= 0 && lines.get(i).kind() == LineKind.PAGE_FURNITURE) {
            i--;
        }
        return i;
    }

    private int next(int index) {
        int i = index + 1;
        while (i < lines.size() && lines.get(i).kind() == LineKind.PAGE_FURNITURE) {
            i++;
        }
        return i;
    }
}
