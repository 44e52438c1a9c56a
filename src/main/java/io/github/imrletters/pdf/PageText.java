package io.github.imrletters.pdf;

import io.github.imrletters.line.Characters;
import io.github.imrletters.line.Line;
import io.github.imrletters.line.Place;
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
    static final double GAP = 1.5;
    /** The same text this near, in font sizes, was shown twice for a bolder look. */
    private static final double SAME_PLACE = 0.1;

    private final CharacterBudget budget;
    private final int page;
    private final float left;
    private final float top;
    /** The characters of all runs, one behind the other. */
    private char[] characters = new char[4096];
    private int size;
    private final List<Run> runs = new ArrayList<>(256);
    private Run run;
    private boolean image;

    /**
     * @param left the page's left edge in its own coordinates
     * @param top  the page's top edge in its own coordinates
     */
    PageText(CharacterBudget budget, int page, float left, float top) {
        this.budget = budget;
        this.page = page;
        this.left = left;
        this.top = top;
    }

    /** What one operator showed: a stretch of the page's characters and where it stands. */
    private static final class Run {
        private int from;
        private int to;
        private boolean blank = true;
        private boolean plain = true;
        private double start;
        private double end;
        private double baseline;
        private double size;
        private boolean bold;
    }

    /** Notes that the page draws an image. */
    void addImage() {
        image = true;
    }

    /** Whether the page draws an image and shows no text: it can be a scan. */
    boolean isImageOnly() {
        return image && runs.stream().allMatch(r -> r.blank);
    }

    /** Begins to show characters on a line. */
    void startRun(double baseline, double fontSize, boolean bold) {
        budget.take(1 + (run == null ? 0 : size - run.from));
        run = new Run();
        run.from = size;
        run.to = size;
        run.baseline = baseline;
        run.size = fontSize;
        run.bold = bold;
        runs.add(run);
    }

    /** Adds a code's characters, in points of the page. */
    void add(String text, double start, double end) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), start, end);
        }
    }

    /** Adds a character. */
    void add(char c, double start, double end) {
        boolean plain = c > ' ' && c < '\u007F';
        char printed = plain || !Characters.isSpace(c) ? c : ' ';
        if (run.to == run.from) {
            run.start = start;
        } else if (printed != ' ' && start - run.end > SPACE * run.size && characters[size - 1] != ' ') {
            append(' ');
        }
        append(printed);
        run.blank &= printed == ' ';
        run.plain &= plain || printed == ' ';
        run.end = end;
        run.to = size;
    }

    private void append(char c) {
        if (size == characters.length) {
            characters = Arrays.copyOf(characters, size * 2);
        }
        characters[size++] = c;
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
            if (last != null && isRepeated(next, last) || first == null && next.blank) {
                continue;
            }
            if (last != null && next.start - last.end > SPACE * next.size && !endsInSpace(text)) {
                text.append(' ');
            }
            append(next, text);
            first = first == null ? next : first;
            last = next;
            if (!next.blank && next.size > size) {
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

    /** Nearly all characters are ASCII and need no reading. */
    private void append(Run next, StringBuilder text) {
        if (next.plain) {
            text.append(characters, next.from, next.to - next.from);
            return;
        }
        for (int i = next.from; i < next.to; i++) {
            Characters.append(characters[i], text);
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

    private static boolean endsInSpace(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }
}
