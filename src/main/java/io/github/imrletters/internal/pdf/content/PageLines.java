package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts the runs of one page together to printed lines; a line is made of whole runs. */
final class PageLines {

    /** Runs whose baselines are this near, in font sizes, are on one line: superscripts rise by a third. */
    private static final double SAME_LINE = 0.5;
    /** The same text this near, in font sizes, was shown twice for a bolder look. */
    private static final double SAME_PLACE = 0.1;

    private final Page page;
    private final char[] characters;
    private final float[] lefts;
    private final LineText text;
    private final List<Line> lines = new ArrayList<>();
    /** The baseline of the line above. */
    private double above = Double.NaN;

    /**
     * @param characters those of all runs
     * @param lefts      where each of them begins; {@code null} where that is not asked for
     */
    PageLines(Page page, char[] characters, float[] lefts) {
        this.page = page;
        this.characters = characters;
        this.lefts = lefts;
        this.text = new LineText(lefts != null);
    }

    /** The lines from top to bottom. */
    List<Line> of(List<Run> runs) throws UnsupportedTextException {
        Run[] sorted = runs.toArray(Run[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble((Run r) -> -r.baseline));
        int start = 0;
        while (start < sorted.length) {
            int end = lineEnd(sorted, start);
            Arrays.sort(sorted, start, end, Comparator.comparingDouble((Run r) -> r.start));
            addLine(sorted, start, end);
            start = end;
        }
        return lines;
    }

    private static int lineEnd(Run[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && isSameLine(sorted[start], sorted[end])) {
            end++;
        }
        return end;
    }

    /** A superscript, in a smaller font, is above what it belongs to. */
    private static boolean isSameLine(Run top, Run next) {
        return top.baseline - next.baseline < SAME_LINE * Math.max(top.size, next.size);
    }

    /** Adds the line of some runs, unless it is one of white space. */
    private void addLine(Run[] sorted, int start, int end) throws UnsupportedTextException {
        text.clear();
        Run first = null;
        Run last = null;
        double size = 0;
        double baseline = 0;
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            Run next = sorted[i];
            if (last != null && isRepeated(next, last) || first == null && next.blank) {
                continue;
            }
            if (last != null && next.start - last.end > Run.SPACE * next.size && !text.endsInSpace()) {
                text.append(' ', (float) last.end);
            }
            if (!next.blank) {
                if (next.firstPrinted < reached - Run.BACK * next.size) {
                    throw new UnsupportedTextException("text over text");
                }
                reached = Math.max(reached, next.lastPrinted);
            }
            append(next);
            first = first == null ? next : first;
            last = next;
            if (!next.blank && next.size > size) {
                size = next.size;
                baseline = next.baseline;
            }
        }
        String printed = text.text();
        if (!printed.isEmpty()) {
            boolean gap = above - baseline > LineText.GAP * size;
            lines.add(new Line(printed, page.number(), lines.size() + 1, 0, first.bold, gap,
                    text.place(page.left(), page.top() - (float) baseline, (float) last.end, (float) size, null)));
            above = baseline;
        }
    }

    /** Nearly all characters are ASCII and need no reading. */
    private void append(Run next) {
        if (next.plain) {
            text.append(characters, lefts, next.from, next.to);
            return;
        }
        for (int i = next.from; i < next.to; i++) {
            text.append(characters[i], lefts == null ? 0 : lefts[i]);
        }
    }

    /** Whether a run shows the same text at the same place as the one before it. */
    private boolean isRepeated(Run next, Run before) {
        int length = next.to - next.from;
        boolean samePlace = Math.abs(next.start - before.start) < SAME_PLACE * next.size;
        if (!samePlace || length != before.to - before.from) {
            return false;
        }
        return Arrays.equals(characters, next.from, next.to, characters, before.from, before.to);
    }
}
