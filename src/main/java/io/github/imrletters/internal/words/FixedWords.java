package io.github.imrletters.internal.words;

/**
 * Words that every letter prints alike, found in printed text whatever its case and white space: extractors glue words,
 * space them out, or break them over lines.
 */
public final class FixedWords {

    /** How many keys there are: a letter's last bits tell it from all others, and from most signs. */
    static final int KEYS = 1 << 5;

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

    /**
     * How many letters there are.
     *
     * @return white space aside
     */
    public int length() {
        return letters.length;
    }

    /** The key of one of the letters. */
    int key(int index) {
        return letters[index] & KEYS - 1;
    }

    /** The key of a character, the same in both cases. */
    static int keyOf(char c) {
        return fold(c) & KEYS - 1;
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
        if (letters.length - done > text.length() - from) {
            return -1;
        }
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
     * Matches as many of the words as a text holds from a place on.
     *
     * @param text    where to look
     * @param from    the index to begin at
     * @param matched how many of the words' letters were matched before
     * @return how many are matched when the words or the text end, or -1 where the text says something else
     */
    public int matched(String text, int from, int matched) {
        int done = matched;
        for (int i = from; i < text.length() && done < letters.length; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            if (fold(c) != letters[done]) {
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
        int end = endAt(text, 0);
        while (end >= 0 && end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end == text.length();
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

    static boolean isSpace(char c) {
        return c <= ' ';
    }

    /** ASCII only, and so the same in every locale: the fixed words have no other letters. */
    private static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
