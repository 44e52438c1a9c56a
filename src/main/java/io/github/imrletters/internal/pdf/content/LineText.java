package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.source.CharacterEdges;
import io.github.imrletters.internal.source.Characters;
import io.github.imrletters.internal.source.PageTurn;
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
     * Where it stands, without white space around it; {@code null} where that is not asked for.
     *
     * @param pageLeft the page's left edge, as the characters' places have it
     * @param right    where the last character that was added ends, as they have it
     * @param turn     how the page is seen; {@code null} where its text is seen to run from left to right
     */
    public Place place(float pageLeft, float baseline, float right, float size, PageTurn turn) {
        if (lefts == null) {
            return null;
        }
        int start = start();
        int end = end();
        float[] edges = new float[end - start + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = (start + i < text.length() ? lefts[start + i] : right) - pageLeft;
        }
        return new Place(edges[0], baseline, edges[end - start], size, new CharacterEdges(edges), turn);
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
