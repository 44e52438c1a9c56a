package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.Nearness;

/**
 * Words of the form in a letter that may be damaged.
 *
 * @param kind  what they tell
 * @param start the index of the first character in the letter's running text
 * @param end   the index behind the last one, and behind the colon that belongs to them
 * @param whole whether what follows is no content of theirs: of titles and sentences
 * @param near  how they were told; {@code null} of exact words in their place
 */
record FoundWords(LineKind kind, int start, int end, boolean whole, Nearness near) {

    boolean isExact() {
        return near == null;
    }
}
