package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import java.util.List;

/**
 * Looks for the damaged titles, introductions and labels of a letter's sections: of those that exact words did not show, each between
 * the ones before and behind it, and only where exactly one place is the nearest.
 */
final class NearSections {

    /** In the order in which letters have them. */
    static final List<LineKind> ORDER = List.of(
            LineKind.HOW_MADE_TITLE, LineKind.CREDENTIALS_INTRO, LineKind.LICENSURE, LineKind.SPECIALTY,
            LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, LineKind.ISSUES_TITLE, LineKind.ISSUES_INTRO);

    private final FormWords words;
    private final RunningText text;
    private final NearFinder finder;
    private final List<FoundWords> found;

    /** @param found what exact words show; what is found is added to it */
    NearSections(FormWords words, RunningText text, NearFinder finder, List<FoundWords> found) {
        this.words = words;
        this.text = text;
        this.finder = finder;
        this.found = found;
    }

    void find() {
        for (int i = 0; i < ORDER.size(); i++) {
            LineKind kind = ORDER.get(i);
            if (found.stream().noneMatch(words -> words.kind() == kind)) {
                FoundWords one = one(kind, begin(i), end(i));
                if (one != null) {
                    found.add(one);
                }
            }
        }
    }

    /** Where the last part ends that comes before one. */
    private int begin(int order) {
        return found.stream().filter(words -> orderOf(words) < order).mapToInt(FoundWords::end).max().orElse(0);
    }

    /** Where the first part begins that comes behind one. */
    private int end(int order) {
        return found.stream().filter(words -> orderOf(words) > order).mapToInt(FoundWords::start).min().orElse(text.length());
    }

    /** Disputed items come behind all sections. */
    private static int orderOf(FoundWords words) {
        int order = ORDER.indexOf(words.kind());
        return order >= 0 ? order : ORDER.size();
    }

    /** The nearest words of a kind in a stretch; {@code null} where several are as near, or none is. */
    private FoundWords one(LineKind kind, int from, int to) {
        FoundWords nearest = null;
        boolean clear = true;
        for (FormWords.Near near : words.near(kind)) {
            for (FoundWords candidate : near.match() == FormWords.Match.SENTENCE ? sentences(near, from, to) : finder.in(near, from, to)) {
                int closer = nearest == null ? -1 : Integer.compare(candidate.near().distance(), nearest.near().distance());
                if (closer < 0) {
                    nearest = candidate;
                }
                clear = closer < 0 || clear && (closer > 0 || candidate.start() == nearest.start());
            }
        }
        return clear ? nearest : null;
    }

    /** A sentence follows its title; where that is lost, it begins a line. */
    private List<FoundWords> sentences(FormWords.Near near, int from, int to) {
        FoundWords first = finder.at(near, from);
        if (first != null && first.end() <= to) {
            return List.of(first);
        }
        for (int line = text.lineOf(Math.min(from, text.length() - 1)) + 1; text.startOf(line) < to; line++) {
            FoundWords begun = finder.at(near, text.startOf(line));
            if (begun != null && begun.end() <= to) {
                return List.of(begun);
            }
        }
        return List.of();
    }
}
