package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.source.CharacterEdges;
import io.github.imrletters.internal.source.Characters;
import io.github.imrletters.internal.source.Place;
import java.util.Arrays;

/** The text of a line as it is put together, and, on demand, where each of its characters stands. */
public final class LineText {

    /** Lines stand 1.15 font sizes apart; from here on there is a gap between them. */
    public static final double GAP = 1.5;

    private final StringBuilder text = new StringBuilder(160);
    /** Where each character begins; {@code null} where that is not asked for. */
    private float[] lefts;

    /**
     * The text of one line, and then of the next one.
     *
     * @param places whether their places are asked for
     */
    public LineText(boolean places) {
        lefts = places ? new float[160] : null;
    }

    /** Begins a line. */
    public void clear() {
        text.setLength(0);
    }

    boolean endsInSpace() {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }

    /** Adds a character as it is read: it can be several letters, which then share a place, or none. */
    public void append(char c, float left) {
        int before = text.length();
        Characters.append(c, text);
        if (lefts != null) {
            reserve();
            Arrays.fill(lefts, before, text.length(), left);
        }
    }

    /**
     * Adds characters that are read as they are.
     *
     * @param places where they begin; {@code null} where that is not asked for
     */
    void append(char[] plain, float[] places, int from, int to) {
        int before = text.length();
        text.append(plain, from, to - from);
        if (lefts != null) {
            reserve();
            System.arraycopy(places, from, lefts, before, to - from);
        }
    }

    private void reserve() {
        if (text.length() > lefts.length) {
            lefts = Arrays.copyOf(lefts, Math.max(text.length(), lefts.length * 2));
        }
    }

    /** The text without white space around it. */
    public String text() {
        return text.substring(start(), end());
    }

    /**
     * Where it stands; {@code null} where that is not asked for.
     *
     * @param pageLeft the page's left edge, by which its characters were added
     */
    public Place place(float pageLeft, float left, float baseline, float right, float size) {
        return lefts == null ? null : new Place(left, baseline, right, size, edges(pageLeft, right));
    }

    private CharacterEdges edges(float pageLeft, float right) {
        int start = start();
        float[] edges = new float[end() - start + 1];
        for (int i = 0; i < edges.length - 1; i++) {
            edges[i] = lefts[start + i] - pageLeft;
        }
        edges[edges.length - 1] = right;
        return new CharacterEdges(edges);
    }

    private int start() {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private int end() {
        int start = start();
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
