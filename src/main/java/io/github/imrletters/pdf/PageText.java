package io.github.imrletters.pdf;

import io.github.imrletters.failure.LimitExceededException;
import io.github.imrletters.line.Line;
import io.github.imrletters.line.Place;
import io.github.imrletters.line.ReadLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The text of one page: characters with their places as they were shown, put together to printed lines. Characters come in
 * runs, as one operator showed them; a line is made of whole runs.
 */
final class PageText {

    /** A gap this wide, in font sizes, is a space: real spaces take 0.25, kerning moves letters by less than 0.05. */
    private static final double SPACE = 0.15;
    /** Runs whose baselines are this near, in font sizes, are on one line: superscripts rise by a third. */
    private static final double SAME_LINE = 0.5;
    /** Lines stand 1.15 font sizes apart; from here on there is a gap between them. */
    private static final double GAP = 1.5;
    /** The same text this near, in font sizes, was shown twice for a bolder look. */
    private static final double SAME_PLACE = 0.1;

    private final ReadLimits limits;
    private final int page;
    private final float left;
    private final float top;
    private final List<Run> runs = new ArrayList<>();
    private Run run;

    /**
     * @param left the page's left edge in its own coordinates
     * @param top  the page's top edge in its own coordinates
     */
    PageText(ReadLimits limits, int page, float left, float top) {
        this.limits = limits;
        this.page = page;
        this.left = left;
        this.top = top;
    }

    /** What one operator showed. */
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private double start;
        private double end;
        private double baseline;
        private double size;
        private boolean bold;

        private boolean isBlank() {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ' ') {
                    return false;
                }
            }
            return true;
        }

        private boolean repeats(Run other) {
            return Math.abs(start - other.start) < SAME_PLACE * size && text.compareTo(other.text) == 0;
        }
    }

    void startRun() {
        run = null;
    }

    /** Adds a character at its place, in points of the page. */
    void add(String text, double start, double end, double baseline, double size, boolean bold) {
        if (run != null && start - run.end > SPACE * size && !endsInSpace(run.text) && !text.equals(" ")) {
            run.text.append(' ');
        }
        if (run == null) {
            run = new Run();
            run.start = start;
            run.baseline = baseline;
            run.size = size;
            run.bold = bold;
            runs.add(run);
            LimitExceededException.check("runs of characters", runs.size(), limits.maxCharacters(), "maxCharacters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run.text.append(c == '\u00A0' ? ' ' : c == '\u00AD' ? '-' : c);
        }
        run.end = end;
        LimitExceededException.check("characters", run.text.length(), limits.maxCharacters(), "maxCharacters");
    }

    /** The page's lines from top to bottom. */
    List<Line> lines() {
        Run[] sorted = runs.toArray(Run[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble((Run r) -> -r.baseline));
        List<Line> lines = new ArrayList<>();
        double above = Double.NaN;
        int start = 0;
        while (start < sorted.length) {
            int end = lineEnd(sorted, start);
            Arrays.sort(sorted, start, end, Comparator.comparingDouble((Run r) -> r.start));
            Line line = line(sorted, start, end, lines.size() + 1, above);
            if (line != null) {
                lines.add(line);
                above = top - line.place().baseline();
            }
            start = end;
        }
        return lines;
    }

    private static int lineEnd(Run[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && sorted[start].baseline - sorted[end].baseline < SAME_LINE * sorted[start].size) {
            end++;
        }
        return end;
    }

    /** {@code null} for a line of white space. */
    private Line line(Run[] sorted, int start, int end, int number, double above) {
        StringBuilder text = new StringBuilder();
        Run first = null;
        Run last = null;
        double size = 0;
        double baseline = 0;
        for (int i = start; i < end; i++) {
            Run next = sorted[i];
            if (last != null && next.repeats(last) || first == null && next.isBlank()) {
                continue;
            }
            if (last != null && next.start - last.end > SPACE * next.size && !endsInSpace(text)) {
                text.append(' ');
            }
            text.append(next.text);
            first = first == null ? next : first;
            last = next;
            if (!next.isBlank() && next.size > size) {
                size = next.size;
                baseline = next.baseline;
            }
        }
        if (first == null) {
            return null;
        }
        boolean gap = above - baseline > GAP * size;
        Place place = new Place((float) first.start - left, top - (float) baseline, (float) last.end - left, (float) size);
        return new Line(text.toString().strip(), page, number, 0, first.bold, gap, place);
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }
}
