package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.source.CharacterEdges;
import io.github.imrletters.internal.source.Characters;
import java.util.Arrays;

/** The text of a line as it is put together, and where each of its characters stands. */
public final class LineText {

    /** Lines stand 1.15 font sizes apart; from here on there is a gap between them. */
    public static final double GAP = 1.5;

    private final StringBuilder text = new StringBuilder(160);
    private float[] lefts = new float[160];

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
        reserve();
        Arrays.fill(lefts, before, text.length(), left);
    }

    /** Adds characters that are read as they are. */
    void append(char[] plain, float[] places, int from, int to) {
        int before = text.length();
        text.append(plain, from, to - from);
        reserve();
        System.arraycopy(places, from, lefts, before, to - from);
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

    /** Where its characters stand. */
    public CharacterEdges edges(float left, float right) {
        int start = start();
        float[] edges = new float[end() - start + 1];
        for (int i = 0; i < edges.length - 1; i++) {
            edges[i] = lefts[start + i] - left;
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
