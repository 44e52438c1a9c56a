package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import io.github.imrletters.internal.pdf.font.SimpleFont;
import io.github.imrletters.internal.pdf.font.TextFont;
import io.github.imrletters.internal.source.Characters;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a page, and then of the next one: characters as they were shown, in runs, as one operator showed them, and, on demand,
 * the place of each.
 */
public final class PageText {

    /** A page that is printed from edge to edge in the smallest type that can be read has a tenth of that. */
    private static final int MOST_RUNS = 100_000;

    private final CharacterBudget budget;
    private Page page;
    /** The characters of all runs, one behind the other. */
    private char[] characters = new char[4096];
    /** Where each of them begins, in points of the page; {@code null} where that is not asked for. */
    private float[] lefts;
    private int size;
    private final List<Run> runs = new ArrayList<>(256);
    private Run run;
    /** Where the last character of the run begins. */
    private float last;
    private boolean image;

    /**
     * The text of a document's pages, one after the other.
     *
     * @param budget how many characters they may have, together
     * @param places whether their places are asked for
     */
    public PageText(CharacterBudget budget, boolean places) {
        this.budget = budget;
        lefts = places ? new float[characters.length] : null;
    }

    /**
     * Begins a page.
     *
     * @param number its number, from 1
     * @param left   its left edge in its own coordinates
     * @param top    its top edge in its own coordinates
     */
    public void start(int number, float left, float top) {
        page = new Page(number, left, top);
        size = 0;
        runs.clear();
        run = null;
        image = false;
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
    void startRun(double baseline, double fontSize, boolean bold) throws UnsupportedTextException {
        budget.take(1);
        if (runs.size() == MOST_RUNS) {
            throw new UnsupportedTextException("more text than a page can hold");
        }
        run = new Run();
        run.from = size;
        run.to = size;
        run.baseline = baseline;
        run.size = fontSize;
        run.bold = bold;
        last = Float.NEGATIVE_INFINITY;
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
        if (advance.exceeds(Run.SPACE * run.size) || advance.goesBack(Run.BACK * run.size)) {
            return Double.NaN;
        }
        refuseBack(x);
        budget.take(to - from);
        int before = size;
        separate(printed[codes[from] & 0xFF], x);
        reserve(to - from);
        double begin = x;
        double end = x;
        double next = x;
        double firstPrinted = x;
        double lastPrinted = x;
        boolean blank = true;
        int all = 0;
        for (int i = from; i < to; i++) {
            int code = codes[i] & 0xFF;
            char c = printed[code];
            all |= c;
            begin = next;
            if (c != ' ') {
                firstPrinted = blank ? begin : firstPrinted;
                lastPrinted = begin;
                blank = false;
            }
            put(c, begin);
            end = begin + widths[code] * advance.perThousand;
            next = end + advance.character + (code == ' ' ? advance.word : 0);
        }
        if (all == TextFont.SEVERAL) {
            size = before;
            return Double.NaN;
        }
        if (!blank) {
            run.addPrinted(firstPrinted, lastPrinted);
        }
        run.plain &= all < 0x80;
        extend(x, begin, end);
        return next;
    }

    /** Adds a code's characters, in points of the page. */
    void add(String text, double start, double end) throws UnsupportedTextException {
        refuseBack(start);
        budget.take(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), start, end);
        }
    }

    private void add(char c, double start, double end) {
        boolean plain = c > ' ' && c < '\u007F';
        char printed = plain || !Characters.isSpace(c) ? c : ' ';
        separate(printed, start);
        reserve(1);
        put(printed, start);
        if (printed != ' ') {
            run.addPrinted(start, start);
        }
        run.plain &= plain || printed == ' ';
        extend(start, start, end);
    }

    private void refuseBack(double start) throws UnsupportedTextException {
        if (start < last - Run.BACK * run.size) {
            throw new UnsupportedTextException("text that goes back");
        }
    }

    /** Adds a space where a character of the run stands apart from those before it. */
    private void separate(char printed, double start) {
        boolean apart = run.to > run.from && printed != ' ' && start - run.end > Run.SPACE * run.size
                && characters[size - 1] != ' ';
        if (apart) {
            reserve(1);
            put(' ', run.end);
        }
    }

    private void put(char c, double left) {
        if (lefts != null) {
            lefts[size] = (float) left;
        }
        characters[size++] = c;
    }

    private void extend(double start, double lastBegin, double end) {
        if (run.to == run.from) {
            run.start = start;
        }
        run.end = end;
        run.to = size;
        last = (float) lastBegin;
    }

    private void reserve(int more) {
        if (size + more > characters.length) {
            int length = Math.max(size + more, size * 2);
            characters = Arrays.copyOf(characters, length);
            lefts = lefts == null ? null : Arrays.copyOf(lefts, length);
        }
    }

    /** The page's lines from top to bottom. */
    public List<Line> lines() throws UnsupportedTextException {
        return new PageLines(page, characters, lefts).of(runs);
    }
}
