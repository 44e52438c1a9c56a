package io.github.imrletters.internal.form;

import io.github.imrletters.internal.header.OpeningLabels;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where the letters of a file begin, whatever their forms, in one pass. What a letter begins with, its header or a first title,
 * begins another one where a later part of a letter stands before. What is left of a beginning that was lost, the title of a section
 * that was there before, begins another one where items follow again.
 */
final class LetterStarts {

    /** A header has so many labels on neighbouring lines, and nothing else behind the items has. */
    private static final int FEWEST_LABELS = 3;
    /** A summary can have some, too. */
    private static final int FEWEST_LABELS_BEHIND_SUMMARY = 4;
    private static final int LINES_OF_LABELS = 12;
    /** How far above the labels or the title of a letter of 2013 its letterhead stands. */
    private static final int LINES_OF_LETTERHEAD = 12;
    private static final int NONE = -1;
    private static final String CASE_NUMBER = "caseNumber";
    private static final Set<LetterSign> BODY = EnumSet.of(
            LetterSign.HOW_MADE, LetterSign.SUMMARY, LetterSign.ISSUES, LetterSign.REVIEW, LetterSign.ITEM);
    private static final Set<LetterSign> BEHIND_HOW_MADE =
            EnumSet.of(LetterSign.SUMMARY, LetterSign.ISSUES, LetterSign.REVIEW, LetterSign.ITEM);

    private final List<TypedLine> lines;
    private final List<Integer> starts = new ArrayList<>(1);
    /** The signs of the letter so far. */
    private final Set<LetterSign> seen = EnumSet.noneOf(LetterSign.class);
    /** The first letterhead behind the last other sign. */
    private int letterhead = NONE;
    /** Where another letter begins, if its items follow. */
    private int likely = NONE;
    /** The signs from there on. */
    private final Set<LetterSign> seenSinceLikely = EnumSet.noneOf(LetterSign.class);

    private LetterStarts(List<TypedLine> lines) {
        this.lines = lines;
    }

    /**
     * Finds them.
     *
     * @param lines of a file, as the standard form sees them
     * @return the indexes of their first lines; the first one is 0
     */
    static List<Integer> in(List<TypedLine> lines) {
        LetterStarts letters = new LetterStarts(lines);
        letters.starts.add(0);
        for (int i = 0; i < lines.size(); i++) {
            letters.take(i);
        }
        return letters.starts;
    }

    private void take(int index) {
        LetterSign sign = LetterSign.of(lines.get(index));
        if (sign == null) {
            if (isBehindSummary() && labelsBegin(index)) {
                start(letterheadNear(index));
            }
            return;
        }
        switch (sign) {
            case LETTERHEAD -> letterhead = letterhead == NONE ? index : letterhead;
            case OPENING -> opening(index);
            case HOW_MADE -> howMade(index);
            case REQUEST -> request(index);
            case STATEMENT, CREDENTIALS, SUMMARY, ISSUES -> again(sign, index);
            case REVIEW, ITEM -> item(sign);
        }
        if (sign != LetterSign.LETTERHEAD) {
            letterhead = NONE;
            seen.add(sign);
            seenSinceLikely.add(sign);
        }
    }

    private void opening(int index) {
        if (isInBody()) {
            start(letterheadNear(index));
        }
    }

    private boolean isInBody() {
        return !Collections.disjoint(seen, BODY);
    }

    private boolean isBehindSummary() {
        return seen.contains(LetterSign.SUMMARY) || hasItems();
    }

    private boolean hasItems() {
        return seen.contains(LetterSign.ITEM) || seen.contains(LetterSign.REVIEW);
    }

    private void howMade(int index) {
        int header = headerBefore(index);
        boolean first = Collections.disjoint(seen, BEHIND_HOW_MADE);
        if (!first || header < index && seen.contains(LetterSign.HOW_MADE)) {
            start(header < index || letterhead == NONE ? header : letterhead);
        }
    }

    private void request(int index) {
        if (isInBody()) {
            likely(index);
        }
    }

    private void again(LetterSign sign, int index) {
        if (hasItems() && seen.contains(sign) && likely == NONE) {
            likely(index);
        }
    }

    private void likely(int index) {
        likely = index;
        seenSinceLikely.clear();
    }

    /** An item confirms that a letter began; behind words that a rationale can hold too, only several parts of the form that has them. */
    private void item(LetterSign sign) {
        boolean ofReview = seenSinceLikely.contains(LetterSign.REQUEST);
        boolean otherPart = seenSinceLikely.contains(LetterSign.SUMMARY) || seenSinceLikely.contains(LetterSign.REVIEW);
        if (likely == NONE || ofReview && sign == LetterSign.REVIEW && !otherPart) {
            return;
        }
        if (!ofReview || sign == LetterSign.REVIEW) {
            starts.add(likely);
            seen.clear();
            seen.addAll(seenSinceLikely);
        }
        likely = NONE;
    }

    private void start(int index) {
        starts.add(withPageNumber(withCaseNumber(index)));
        seen.clear();
        likely = NONE;
        letterhead = NONE;
    }

    /** A number that comes again in the file looks like what its pages print; a header that has none besides begins with it. */
    private int withCaseNumber(int first) {
        int above = first - 1;
        if (above <= 0 || lines.get(above).kind() != LineKind.PAGE_FURNITURE || !hasCaseNumber(above)) {
            return first;
        }
        for (int i = first; i < Math.min(lines.size(), first + LINES_OF_LABELS); i++) {
            if (hasCaseNumber(i)) {
                return first;
            }
        }
        return above;
    }

    private boolean hasCaseNumber(int index) {
        return OpeningLabels.in(lines.get(index).line().text()).stream().anyMatch(label -> label.component().equals(CASE_NUMBER));
    }

    /** A page's number above a letter's first line is on the letter's own page. */
    private int withPageNumber(int first) {
        int page = lines.get(first).line().page();
        int start = first;
        while (start > 0 && lines.get(start - 1).line().page() == page && isPageNumber(lines.get(start - 1))) {
            start--;
        }
        boolean top = start > 0 && lines.get(start - 1).line().page() != page;
        return top ? start : first;
    }

    private static boolean isPageNumber(TypedLine line) {
        return line.kind() == LineKind.PAGE_FURNITURE
                || line.line().text().chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ' || c == '-');
    }

    private int letterheadNear(int index) {
        return letterhead != NONE && index - letterhead <= LINES_OF_LETTERHEAD ? letterhead : index;
    }

    /** Where the header begins whose lines stand right before a title; the title itself where there are none. */
    private int headerBefore(int title) {
        int start = title;
        while (start > 0 && isHeader(lines.get(start - 1).kind())) {
            start--;
        }
        return start;
    }

    private static boolean isHeader(LineKind kind) {
        return kind == LineKind.HEADER_FIELD || kind == LineKind.HEADER_LABEL || kind == LineKind.HEADER_VALUE;
    }

    /** Whether a line is the first one of a header. */
    private boolean labelsBegin(int index) {
        Set<String> first = labelsOn(index);
        if (first.isEmpty()) {
            return false;
        }
        Set<String> labels = new HashSet<>(first);
        int fewest = hasItems() ? FEWEST_LABELS : FEWEST_LABELS_BEHIND_SUMMARY;
        for (int i = index + 1; i < Math.min(lines.size(), index + LINES_OF_LABELS) && labels.size() < fewest; i++) {
            labels.addAll(labelsOn(i));
        }
        return labels.size() >= fewest;
    }

    /** The facts whose labels a line has, if it begins with one. */
    private Set<String> labelsOn(int index) {
        TypedLine line = lines.get(index);
        boolean may = line.kind() == LineKind.TEXT || isHeader(line.kind());
        if (!may || !OpeningLabels.begin(line.line().text())) {
            return Set.of();
        }
        Set<String> labels = new HashSet<>(2);
        OpeningLabels.in(line.line().text()).forEach(label -> labels.add(label.component()));
        return labels;
    }
}
