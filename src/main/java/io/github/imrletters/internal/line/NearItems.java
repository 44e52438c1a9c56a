package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the damaged labels of disputed items. A near label is taken only where its neighbours fit: an outcome stands before a claims
 * administrator's guideline, and the labels follow each other in their order.
 */
final class NearItems {

    static final List<LineKind> LABELS =
            List.of(LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE, LineKind.REVIEWER_GUIDELINE, LineKind.RATIONALE);
    private static final Comparator<FoundWords> IN_ORDER = Comparator.comparingInt(FoundWords::start);

    private final FormWords words;
    private final RunningText text;
    private final NearFinder finder;
    private final int from;
    private final List<FoundWords> exact;
    private final List<FoundWords> labels = new ArrayList<>();
    private final UnknownLabels unknown;

    /**
     * @param from  the index of the first character of the items
     * @param exact the labels that exact words show, in reading order
     */
    NearItems(FormWords words, RunningText text, NearFinder finder, int from, List<FoundWords> exact) {
        this.words = words;
        this.text = text;
        this.finder = finder;
        this.from = from;
        this.exact = exact;
        this.unknown = new UnknownLabels(words, text, finder.letters());
    }

    /** All labels, exact and near, in reading order. */
    List<FoundWords> find() {
        List<FoundWords> candidates = candidates();
        LineKind before = null;
        for (int i = 0; i < candidates.size(); i++) {
            FoundWords candidate = candidates.get(i);
            boolean behind = labels.isEmpty() || candidate.start() >= labels.get(labels.size() - 1).end();
            if (candidate.isExact() || behind && fits(candidate, before, next(candidates, i))) {
                labels.add(candidate);
                before = candidate.kind();
            }
        }
        addUnknown();
        return labels;
    }

    /** Exact labels, and near ones that stand beside them. */
    private List<FoundWords> candidates() {
        List<FoundWords> candidates = new ArrayList<>(exact);
        for (LineKind kind : LABELS) {
            candidates.addAll(apart(nearest(kind)));
        }
        candidates.sort(IN_ORDER);
        return candidates;
    }

    /** Those that overlap no exact label; both are in reading order. */
    private List<FoundWords> apart(List<FoundWords> near) {
        List<FoundWords> apart = new ArrayList<>(near.size());
        int next = 0;
        for (FoundWords one : near) {
            while (next < exact.size() && exact.get(next).end() <= one.start()) {
                next++;
            }
            if (next == exact.size() || !overlap(exact.get(next), one)) {
                apart.add(one);
            }
        }
        return apart;
    }

    /** Of a kind's wordings that stand at one place, the nearest one, in reading order. */
    private List<FoundWords> nearest(LineKind kind) {
        List<FoundWords> all = new ArrayList<>();
        for (FormWords.Near near : words.near(kind)) {
            all.addAll(finder.in(near, from, text.length()));
        }
        all.sort(IN_ORDER);
        List<FoundWords> nearest = new ArrayList<>(all.size());
        for (FoundWords one : all) {
            int last = nearest.size() - 1;
            if (last < 0 || !overlap(nearest.get(last), one)) {
                nearest.add(one);
            } else if (isNearer(one, nearest.get(last))) {
                nearest.set(last, one);
            }
        }
        return nearest;
    }

    /** The last words of a label can be another one, whole where its first ones are damaged. */
    private static boolean isNearer(FoundWords one, FoundWords before) {
        boolean within = one.start() > before.start() && one.end() == before.end();
        return !within && one.near().distance() < before.near().distance();
    }

    private static boolean overlap(FoundWords one, FoundWords other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static FoundWords next(List<FoundWords> candidates, int index) {
        for (int i = index + 1; i < candidates.size(); i++) {
            if (!overlap(candidates.get(index), candidates.get(i))) {
                return candidates.get(i);
            }
        }
        return null;
    }

    /** Where the same label comes later in the item, this is text that looks like it; but each outcome begins another item. */
    private boolean fits(FoundWords label, LineKind before, FoundWords next) {
        boolean comesLater = next != null && next.isExact() && next.kind() == label.kind();
        return switch (label.kind()) {
            case CLAIMS_ADMINISTRATOR_GUIDELINE -> hasOutcome(label)
                    || before != LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE && before != LineKind.REVIEWER_GUIDELINE
                    && next != null && next.kind() == LineKind.REVIEWER_GUIDELINE;
            case REVIEWER_GUIDELINE -> !comesLater && before == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
            default -> !comesLater && (before == LineKind.REVIEWER_GUIDELINE || before == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE);
        };
    }

    private boolean hasOutcome(FoundWords label) {
        return NearOutcome.before(text, finder.letters(), label.start()) != null;
    }

    /** A label that is missing between two that are there, or behind an outcome, can be one of another name. */
    private void addUnknown() {
        List<FoundWords> added = new ArrayList<>(0);
        LineKind before = LineKind.RATIONALE;
        int begin = from;
        for (int i = 0; i <= labels.size(); i++) {
            FoundWords label = i < labels.size() ? labels.get(i) : null;
            int end = label == null ? text.length() : label.start();
            LineKind kind = label == null ? LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE : label.kind();
            LineKind missing = missing(before, kind);
            if (missing != null) {
                FoundWords found = unknown.in(begin, end, missing);
                if (found != null) {
                    added.add(found);
                }
            }
            before = kind;
            begin = label == null ? end : label.end();
        }
        labels.addAll(added);
        labels.sort(IN_ORDER);
    }

    private static LineKind missing(LineKind before, LineKind kind) {
        return switch (kind) {
            case CLAIMS_ADMINISTRATOR_GUIDELINE -> before == LineKind.REVIEWER_GUIDELINE ? LineKind.RATIONALE : null;
            case REVIEWER_GUIDELINE -> before == LineKind.RATIONALE ? LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE : null;
            default -> before == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE ? LineKind.REVIEWER_GUIDELINE : null;
        };
    }
}
