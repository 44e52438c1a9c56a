package io.github.imrletters.internal.words;

import java.util.Arrays;

/**
 * A text as near words are looked for in it: without white space, in one case, letters that scanners take for each other as one
 * ({@link LookAlikes}), and without the hyphens that stand at line ends. It knows where its letters stand. A letter that scanners
 * take for two others stays what it is: which one it is, is for {@link NearWords} to tell.
 */
public final class NearText {

    private final char[] letters;
    private final int[] starts;
    private final int length;
    private final int end;

    private NearText(CharSequence text, int from, int to) {
        this.letters = new char[to - from];
        this.starts = new int[to - from];
        this.end = to;
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '-' && i + 1 < to && text.charAt(i + 1) == '\n') {
                continue;
            }
            letters[count] = LookAlikes.fold(c);
            starts[count++] = i;
        }
        this.length = count;
    }

    /**
     * Makes a stretch of a text ready.
     *
     * @param text any text, its lines parted by line ends
     * @param from the index of the stretch's first character
     * @param to   the index behind its last one
     * @return its letters
     */
    public static NearText of(CharSequence text, int from, int to) {
        return new NearText(text, from, to);
    }

    static char[] fold(String words) {
        NearText text = of(words, 0, words.length());
        return Arrays.copyOf(text.letters, text.length);
    }

    /**
     * How many letters there are.
     *
     * @return signs count as letters
     */
    public int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    /**
     * Where a letter begins.
     *
     * @param index the letter's, from 0 to {@link #length()}
     * @return the index in the text; of the length, the stretch's end
     */
    public int start(int index) {
        return index < length ? starts[index] : end;
    }

    /**
     * Where a letter ends.
     *
     * @param index the letter's
     * @return the index in the text behind it
     */
    public int end(int index) {
        return starts[index] + 1;
    }

    /**
     * The first letter that stands at a place of the text or behind it.
     *
     * @param place an index of the text
     * @return its index, from 0 to {@link #length()}
     */
    public int indexOf(int place) {
        int found = Arrays.binarySearch(starts, 0, length, place);
        return found >= 0 ? found : -found - 1;
    }
}
