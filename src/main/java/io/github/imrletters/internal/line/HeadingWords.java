package io.github.imrletters.internal.line;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The words of a heading whose end is known and whose beginning is looked for, line by line back. Phrases are looked for in what was
 * added since they were looked for last: a heading can take in any number of lines.
 */
final class HeadingWords {

    /** No phrase is longer, whatever its white space. */
    private static final int LONGEST_PHRASE = 200;

    private final Deque<String> added = new ArrayDeque<>(2);
    /** The first characters of what was looked at: a phrase can begin in a line before and end in them. */
    private String looked = "";
    private boolean original;
    private boolean later;

    /** @param line the last one */
    HeadingWords(String line) {
        added.push(line);
    }

    /** Adds the line before those that are known. */
    void addBefore(String line) {
        added.push(line);
    }

    /**
     * The sentences of a partly authorized request's heading end in full stops of their own. A heading that has a later one
     * of them, but not the first, began further up.
     */
    boolean areRestOfPartlyAuthorized() {
        look();
        return later && !original;
    }

    private void look() {
        if (added.isEmpty()) {
            return;
        }
        String words = String.join(" ", added) + ' ' + looked;
        added.clear();
        for (HeadingPhrase phrase : HeadingPhrase.values()) {
            if (phrase.in(words, 0) != null) {
                original |= phrase == HeadingPhrase.ORIGINAL;
                later |= phrase != HeadingPhrase.ORIGINAL;
            }
        }
        looked = words.substring(0, Math.min(words.length(), LONGEST_PHRASE));
    }
}
