package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import io.github.imrletters.internal.pdf.font.SimpleFont;
import io.github.imrletters.internal.pdf.font.TextFont;
import io.github.imrletters.internal.source.Characters;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a page, and then of the next one: characters with their places as they were shown, put together to printed lines.
 * Characters come in runs, as one operator showed them; a line is made of whole runs.
 */
public final class PageText {

    /** A gap this wide, in font sizes, is a space: real spaces take 0.25, kerning moves letters by less than 0.05. */
    private static final double SPACE = 0.15;
    /** Runs whose baselines are this near, in font sizes, are on one line: superscripts rise by a third. */
    private static final double SAME_LINE = 0.5;
    /** Lines stand 1.15 font sizes apart; from here on there is a gap between them. */
    public static final double GAP = 1.5;
    /** The same text this near, in font sizes, was shown twice for a bolder look. */
    private static final double SAME_PLACE = 0.1;
    /** A character that begins this much before the one in front of it, in font sizes, is not shown in reading order. */
    private static final double BACK = 0.05;

    private final CharacterBudget budget;
    private int page;
    private float left;
    private float top;
    /** The characters of all runs, one behind the other. */
    private char[] characters = new char[4096];
    /** Where each of them begins, in points of the page. */
    private float[] lefts = new float[4096];
    private int size;
    private final List<Run> runs = new ArrayList<>(256);
    private final LineText text = new LineText();
    private Run run;
    private boolean image;

    /**
     * The text of a document's pages, one after the other.
     *
     * @param budget how many characters they may have, together
     */
    public PageText(CharacterBudget budget) {
        this.budget = budget;
    }

    /**
     * Begins a page.
     *
     * @param newPage its number, from 1
     * @param newLeft its left edge in its own coordinates
     * @param newTop  its top edge in its own coordinates
     */
    public void start(int newPage, float newLeft, float newTop) {
        page = newPage;
        left = newLeft;
        top = newTop;
        size = 0;
        runs.clear();
        run = null;
        image = false;
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
    public boolean isImageOnly() {
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

    /**
     * Adds the characters of codes of one byte each.
     *
     * @param x where the first one begins, in points of the page
     * @return where the next one would begin; not a number, and nothing is added, where the codes need a closer look
     */
    double add(SimpleFont font, byte[] codes, int from, int to, double x, Advance advance) throws UnsupportedTextException {
        if (from == to) {
            return x;
        }
        char[] printed = font.characters();
        float[] widths = font.widths();
        if (advance.exceeds(SPACE * run.size) || advance.goesBack(BACK * run.size)) {
            return Double.NaN;
        }
        refuseBack(x);
        int before = size;
        separate(printed[codes[from] & 0xFF], x);
        reserve(to - from);
        double start = x;
        double end = x;
        int all = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            int code = codes[i] & 0xFF;
            char c = printed[code];
            all |= c;
            marks |= c ^ ' ';
            lefts[size] = (float) start;
            characters[size++] = c;
            end = start + widths[code] * advance.perThousand;
            start = end + advance.character + (code == ' ' ? advance.word : 0);
        }
        if (all == TextFont.SEVERAL) {
            size = before;
            return Double.NaN;
        }
        run.blank &= marks == 0;
        run.plain &= all < 0x80;
        extend(x, end);
        return start;
    }

    /** Adds a code's characters, in points of the page. */
    void add(String text, double start, double end) throws UnsupportedTextException {
        refuseBack(start);
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), start, end);
        }
    }

    private void add(char c, double start, double end) {
        boolean plain = c > ' ' && c < '\u007F';
        char printed = plain || !Characters.isSpace(c) ? c : ' ';
        separate(printed, start);
        reserve(1);
        lefts[size] = (float) start;
        characters[size++] = printed;
        run.blank &= printed == ' ';
        run.plain &= plain || printed == ' ';
        extend(start, end);
    }

    private void refuseBack(double start) throws UnsupportedTextException {
        if (run.to > run.from && start < lefts[run.to - 1] - BACK * run.size) {
            throw new UnsupportedTextException("text that goes back");
        }
    }

    /** Adds a space where a character of the run stands apart from those before it. */
    private void separate(char printed, double start) {
        boolean apart = run.to > run.from && printed != ' ' && start - run.end > SPACE * run.size
                && characters[size - 1] != ' ';
        if (apart) {
            reserve(1);
            lefts[size] = (float) run.end;
            characters[size++] = ' ';
        }
    }

    private void extend(double start, double end) {
        if (run.to == run.from) {
            run.start = start;
        }
        run.end = end;
        run.to = size;
    }

    private void reserve(int more) {
        if (size + more > characters.length) {
            int length = Math.max(size + more, size * 2);
            characters = Arrays.copyOf(characters, length);
            lefts = Arrays.copyOf(lefts, length);
        }
    }

    /** The page's lines from top to bottom. */
    public List<Line> lines() throws UnsupportedTextException {
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
        while (end < sorted.length && isSameLine(sorted[start], sorted[end])) {
            end++;
        }
        return end;
    }

    /** A superscript, in a smaller font, is above what it belongs to. */
    private static boolean isSameLine(Run top, Run next) {
        return top.baseline - next.baseline < SAME_LINE * Math.max(top.size, next.size);
    }

    /** {@code null} for a line of white space. */
    private Line line(Run[] sorted, int start, int end, int number, double above) throws UnsupportedTextException {
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
            if (last != null && next.start - last.end > SPACE * next.size && !text.endsInSpace()) {
                text.append(' ', (float) last.end);
            }
            if (!next.blank) {
                if (lefts[printedFrom(next)] < reached - BACK * next.size) {
                    throw new UnsupportedTextException("text over text");
                }
                reached = Math.max(reached, lefts[printedTo(next)]);
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
        if (printed.isEmpty()) {
            return null;
        }
        boolean gap = above - baseline > GAP * size;
        float right = (float) last.end - left;
        Place place = new Place((float) first.start - left, top - (float) baseline, right, (float) size, text.edges(left, right));
        return new Line(printed, page, number, 0, first.bold, gap, place);
    }

    /** Where a run's first character stands that is no space. */
    private int printedFrom(Run printed) {
        int at = printed.from;
        while (characters[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Where its last one stands. */
    private int printedTo(Run printed) {
        int at = printed.to - 1;
        while (characters[at] == ' ') {
            at--;
        }
        return at;
    }

    /** Nearly all characters are ASCII and need no reading. */
    private void append(Run next) {
        if (next.plain) {
            text.append(characters, lefts, next.from, next.to);
            return;
        }
        for (int i = next.from; i < next.to; i++) {
            text.append(characters[i], lefts[i]);
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
