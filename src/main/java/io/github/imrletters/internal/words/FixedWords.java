package io.github.imrletters.internal.words;

/**
 * Words that every letter prints alike, found in printed text whatever its case and white space: extractors glue words,
 * space them out, or break them over lines.
 */
public final class FixedWords {

    private static final int BITS = 5;
    private static final int LAST_BITS = (1 << BITS) - 1;
    /** How many keys there are: the last bits of two letters tell nearly all apart. */
    static final int KEYS = 1 << 2 * BITS;

    private final char[] letters;

    /**
     * Makes the words ready to be looked for.
     *
     * @param words as printed
     */
    public FixedWords(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!isSpace(words.charAt(i))) {
                folded.append(fold(words.charAt(i)));
            }
        }
        this.letters = folded.toString().toCharArray();
    }

    /**
     * The first letter, by which many words can be told apart at once.
     *
     * @return the letter in lower case
     */
    public char first() {
        return letters[0];
    }

    /**
     * Whether a character is the last letter, whatever its case.
     *
     * @param c any character
     * @return true if so
     */
    public boolean endsLike(char c) {
        return fold(c) == letters[letters.length - 1];
    }

    /** The key of the first two letters. */
    int key() {
        return key(letters[0], letters.length > 1 ? letters[1] : 0);
    }

    /** The key of the two letters at a place of a text, or behind it where white space stands there. */
    static int keyOf(String text, int from) {
        char first = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && first != 0) {
                return key(first, fold(c));
            }
            first = isSpace(c) ? first : fold(c);
        }
        return key(first, (char) 0);
    }

    private static int key(int first, int second) {
        return (first & LAST_BITS) << BITS | second & LAST_BITS;
    }

    /**
     * Matches the words at a place of a text.
     *
     * @param text where to look
     * @param from the index to begin at
     * @return the index behind the last matched character, or -1 where the words do not stand there in full
     */
    public int endAt(String text, int from) {
        return endAt(text, from, 0);
    }

    /**
     * Matches the rest of the words at a place of a text.
     *
     * @param text    where to look
     * @param from    the index to begin at
     * @param matched how many of the words' letters were matched before
     * @return the index behind the last matched character, or -1 where the rest does not stand there in full
     */
    public int endAt(String text, int from, int matched) {
        int done = matched;
        for (int i = from; i < text.length() && done < letters.length; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            if (fold(c) != letters[done]) {
                return -1;
            }
            if (++done == letters.length) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Matches as many of the words as a text goes on to hold.
     *
     * @param text    where to look
     * @param matched how many of the words' letters were matched before
     * @return how many are matched when the text ends, or -1 where the text says something else or goes on behind the words
     */
    public int matchedThrough(String text, int matched) {
        int done = matched;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            if (done == letters.length || fold(c) != letters[done]) {
                return -1;
            }
            done++;
        }
        return done;
    }

    /**
     * Matches a whole text.
     *
     * @param text where to look
     * @return whether the text is these words and nothing else
     */
    public boolean equalTo(String text) {
        return matchedThrough(text, 0) == letters.length;
    }

    /**
     * Looks for the words anywhere in a text.
     *
     * @param text where to look
     * @param from the index to begin at
     * @return the index of their first character, or -1
     */
    public int indexIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (fold(text.charAt(i)) == letters[0] && endAt(text, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }

    /** ASCII only, and so the same in every locale: the fixed words have no other letters. */
    private static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
