package io.github.imrletters.internal.reflow;

import java.util.Arrays;

/** Puts words in place of damaged ones, any number in one pass: one by one, each would copy the whole passage. */
public final class Mending {

    private final Passage passage;
    private final StringBuilder text = new StringBuilder();
    /** Of each character of the text so far, where it comes from; {@code null} where nobody asks. */
    private int[] sources;
    /** How much of the passage the text so far stands for. */
    private int done;

    /**
     * Begins.
     *
     * @param passage with damaged words
     */
    public Mending(Passage passage) {
        this.passage = passage;
        this.sources = passage.hasOrigins() ? new int[passage.text().length() + 1] : null;
    }

    /**
     * Puts words in place of some that were not replaced yet; those before them can be no more.
     *
     * @param from  the index of the first character to replace, counted in the passage; no character before it was replaced later
     * @param to    the index behind the last one
     * @param words the words instead
     */
    public void put(int from, int to, String words) {
        keep(from);
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), Math.min(from + i, to));
        }
        done = to;
    }

    /**
     * How far the passage is done.
     *
     * @return the index behind the last character that was replaced, counted in the passage; 0 where none was
     */
    public int done() {
        return done;
    }

    private void keep(int to) {
        for (int i = done; i < to; i++) {
            add(passage.text().charAt(i), i);
        }
    }

    private void add(char c, int index) {
        if (sources != null) {
            note(index);
        }
        text.append(c);
    }

    private void note(int index) {
        if (text.length() == sources.length) {
            sources = Arrays.copyOf(sources, sources.length * 2);
        }
        sources[text.length()] = passage.source(index);
    }

    /**
     * Ends: the passage with the words in place.
     *
     * @return the same where none were put
     */
    public Passage passage() {
        if (done == 0) {
            return passage;
        }
        int end = passage.text().length();
        keep(end);
        if (sources == null) {
            return Passage.of(text.toString());
        }
        note(end);
        return passage.as(text.toString(), Arrays.copyOf(sources, text.length() + 1));
    }
}
