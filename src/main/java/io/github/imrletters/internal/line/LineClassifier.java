package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderRow;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what kind each line of a letter is: first by the line's own words, then, for headings, by what stands around it. A line is
 * looked at once: what was found is kept with it.
 */
public final class LineClassifier {

    /** Zero is an answer too: a sentence ended on the line, and its rest is yet to be looked at. */
    private static final int NOT_TAKEN = -1;
    /** In lines. */
    private static final int LONGEST_INTRODUCTION = 8;
    /** More sentences of the form than any letter has on a line. Each copies what is left of it, and a line can be all of the text. */
    private static final int MOST_CUTS = 20;

    private final FormWords words;
    private final List<Line> lines;
    private final List<TypedLine> typed;
    private boolean inHeader = true;
    /** How many of the typed lines were looked at for the last part, and what it is. */
    private int looked;
    private LineKind lastPart;
    /** Whether the title of the items was there: no other follows it, and a rationale can have the same words. */
    private boolean inItems;
    /** Whether the summary began, which can have the words before a list of documents, too. */
    private boolean inSummary;
    /** The index of the line that was cut last, and how often it was. */
    private int cutLine = NOT_TAKEN;
    private int cuts;

    private LineClassifier(List<Line> lines, FormWords words) {
        this.words = words;
        this.lines = new ArrayList<>(lines);
        this.typed = new ArrayList<>(lines.size());
    }

    /**
     * Gives every line its kind.
     *
     * @param lines a letter's lines in reading order
     * @param words of the form that the letter may follow
     * @return the same lines with their kinds; a line on which a fixed sentence ends and other text begins becomes two
     */
    public static TypedLines classify(List<Line> lines, FormWords words) {
        PageFurniture pages = PageFurniture.in(lines, words::begin);
        LineClassifier classifier = new LineClassifier(pages.letter(), words);
        for (int i = 0; i < classifier.lines.size(); ) {
            i += classifier.take(i);
        }
        TypedLines typed = new TypedLines(classifier.typed, pages.among(classifier.typed));
        HeadingFinder.mark(typed.all(), typed.measure());
        return typed;
    }

    /** Gives the line at an index its kind, and those behind it that belong to the same sentence; answers how many. */
    private int take(int index) {
        Line line = lines.get(index);
        for (FormWords.Entry entry : words.possible(line.text())) {
            int taken = switch (entry.match()) {
                case TITLE -> title(line, entry);
                case LABEL -> label(line, entry);
                case SENTENCE -> sentence(index, entry);
                case THROUGH -> introduction(index, entry);
                case NUMBERED -> numbered(line, entry);
                case OPENS -> opening(line, entry, null);
                case UNLABELLED -> opening(line, entry, new Nearness(entry.kind().displayName(), 0, true));
            };
            if (taken != NOT_TAKEN) {
                return taken;
            }
        }
        typed.add(inHeader ? inHeader(line) : new TypedLine(line, LineKind.TEXT, 0));
        return 1;
    }

    private int title(Line line, FormWords.Entry entry) {
        if (!entry.words().equalTo(line.text()) || entry.kind() == LineKind.DOCUMENTS_TITLE && inItems) {
            return NOT_TAKEN;
        }
        inItems |= entry.kind() == LineKind.ISSUES_TITLE;
        inSummary |= inItems || entry.kind() == LineKind.CASE_SUMMARY_TITLE;
        if (!inHeader && entry.kind() == LineKind.HOW_MADE_TITLE) {
            typeHeaderBefore();
        }
        inHeader = false;
        typed.add(new TypedLine(line, entry.kind(), line.text().length()));
        return 1;
    }

    /** Another letter in the same file begins with its header, not with its first title. */
    private void typeHeaderBefore() {
        for (int i = typed.size() - 1; i >= 0 && typed.get(i).kind() == LineKind.TEXT; i--) {
            TypedLine line = inHeader(typed.get(i).line());
            if (line.kind() == LineKind.TEXT) {
                return;
            }
            typed.set(i, line);
        }
    }

    private int label(Line line, FormWords.Entry entry) {
        int end = entry.words().endAt(line.text(), 0);
        if (end < 0) {
            return NOT_TAKEN;
        }
        typed.add(new TypedLine(line, entry.kind(), end));
        return 1;
    }

    private int opening(Line line, FormWords.Entry entry, Nearness near) {
        if (entry.words().endAt(line.text(), 0) < 0 || !isDue(entry.kind())) {
            return NOT_TAKEN;
        }
        typed.add(new TypedLine(line, entry.kind(), 0).near(near));
        return 1;
    }

    /** A sentence in place of a label follows the part before it at once: anywhere else it is text. */
    private boolean isDue(LineKind part) {
        TypedLine before = typed.isEmpty() ? null : typed.get(typed.size() - 1);
        if (part == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE && before != null && before.kind() == LineKind.TEXT) {
            return Outcomes.known(before.line().text(), true) != null;
        }
        return part == LineKind.REVIEWER_GUIDELINE && lastPart() == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
    }

    /** The kind of the last line that is not text; each line is looked at once. */
    private LineKind lastPart() {
        for (; looked < typed.size(); looked++) {
            LineKind kind = typed.get(looked).kind();
            lastPart = kind == LineKind.TEXT ? lastPart : kind;
        }
        return lastPart;
    }

    /** A sentence can go on over several lines, and end before the last one does: then the rest is a line of its own. */
    private int sentence(int index, FormWords.Entry entry) {
        int matched = 0;
        for (int i = index; i < lines.size() && matched >= 0 && mayBeCut(i); i++) {
            String text = lines.get(i).text();
            int end = entry.words().endAt(text, 0, matched);
            if (end >= 0) {
                for (int j = index; j < i; j++) {
                    typed.add(wholly(lines.get(j), entry.kind()));
                }
                typed.add(wholly(lines.get(i).before(end), entry.kind()));
                Line rest = lines.get(i).from(end);
                if (rest.text().isEmpty()) {
                    return i - index + 1;
                }
                cut(i, rest);
                return i - index;
            }
            matched = entry.words().matched(text, 0, matched);
        }
        return NOT_TAKEN;
    }

    /** Of the wording, only the beginning is known. It stands behind its title, or for one that was lost. */
    private int introduction(int index, FormWords.Entry entry) {
        boolean behindTitle = !typed.isEmpty() && typed.get(typed.size() - 1).kind() == LineKind.DOCUMENTS_TITLE;
        int words = mayBeCut(index) && (behindTitle || !inSummary) ? entry.words().endAt(lines.get(index).text(), 0) : NOT_TAKEN;
        if (words < 0) {
            return NOT_TAKEN;
        }
        RunningText text = new RunningText(lines.subList(index, Math.min(lines.size(), index + LONGEST_INTRODUCTION)));
        int end = Introduction.end(text, words);
        int last = text.lineOf(end - 1);
        for (int i = 0; i < last; i++) {
            typed.add(wholly(lines.get(index + i), entry.kind()));
        }
        Line whole = lines.get(index + last);
        int cut = end - text.startOf(last);
        typed.add(wholly(whole.before(cut), entry.kind()));
        Line rest = whole.from(cut);
        if (!rest.text().isBlank()) {
            cut(index + last, rest);
        }
        return rest.text().isBlank() ? last + 1 : last;
    }

    private void cut(int index, Line rest) {
        cuts = index == cutLine ? cuts + 1 : 1;
        cutLine = index;
        lines.set(index, rest);
    }

    private boolean mayBeCut(int index) {
        return index != cutLine || cuts < MOST_CUTS;
    }

    /** {@code Expert Reviewer 2:} */
    private int numbered(Line line, FormWords.Entry entry) {
        int end = entry.words().endAt(line.text(), 0);
        String number = end < 0 ? "" : line.text().substring(end).strip();
        if (number.startsWith("#")) {
            number = number.substring(1).strip();
        }
        boolean numbered = !number.isEmpty() && number.charAt(0) >= '1' && number.charAt(0) <= '9'
                && (number.length() == 1 || number.length() == 2 && ":.)".indexOf(number.charAt(1)) >= 0);
        if (!numbered || inItems) {
            return NOT_TAKEN;
        }
        typed.add(wholly(line, entry.kind()));
        return 1;
    }

    private static TypedLine wholly(Line line, LineKind kind) {
        return new TypedLine(line, kind, line.text().length());
    }

    private static TypedLine inHeader(Line line) {
        return inHeader(HeaderRow.of(line));
    }

    /** A line above the first title. */
    static TypedLine inHeader(HeaderRow row) {
        if (row.hasLabel()) {
            return TypedLine.ofHeader(row, row.hasValue() ? LineKind.HEADER_FIELD : LineKind.HEADER_LABEL);
        }
        return row.hasValue() ? TypedLine.ofHeader(row, LineKind.HEADER_VALUE) : new TypedLine(row.line(), LineKind.TEXT, 0);
    }
}
