package io.github.imrletters.internal.words;

/** Characters that scanners take for each other, by {@code confusions.tsv}. */
public final class LookAlikes {

    private static final int ASCII = 128;
    private static final int LAST_BITS = 31;
    /** Of each character, the lower-case letter that stands for all that look like it. */
    private static final char[] FOLDED = new char[ASCII];
    /** Of each character, the digit that looks like it; itself where none does. */
    private static final char[] DIGITS = new char[ASCII];
    /** Two letters that look like one; the file has a single such pair. */
    static final String PAIR;
    static final char PAIR_AS;
    private static final int[] BITS = new int[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            FOLDED[c] = Character.toLowerCase(c);
            DIGITS[c] = c;
        }
        String pair = "";
        char pairAs = 0;
        for (WordFile.Row row : WordFile.rows(LookAlikes.class, "confusions.tsv", 2)) {
            char one = row.get(0).charAt(0);
            if (row.get(1).length() > 1) {
                pair = row.get(1);
                pairAs = one;
                continue;
            }
            char other = row.get(1).charAt(0);
            FOLDED[other] = one;
            FOLDED[Character.toUpperCase(other)] = one;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            for (char c = 0; c < ASCII; c++) {
                // The small l and what looks like it, but no digit for another.
                boolean alike = FOLDED[digit] != digit && FOLDED[c] == FOLDED[digit] && (c < '0' || c > '9');
                DIGITS[c] = alike ? digit : DIGITS[c];
            }
        }
        PAIR = pair;
        PAIR_AS = pairAs;
        for (char c = 0; c < ASCII; c++) {
            BITS[c] = FOLDED[c] == pairAs ? bit(pair.charAt(0)) | bit(pair.charAt(1)) : bit(FOLDED[c]);
        }
    }

    private LookAlikes() {
    }

    private static int bit(char c) {
        return 1 << (c & LAST_BITS);
    }

    /** The letter that stands for all that look like a character. */
    static char fold(char c) {
        return c < ASCII ? FOLDED[c] : c;
    }

    /** A bit that tells a character from most others; of one that looks like two, theirs. */
    static int bits(char c) {
        return c < ASCII ? BITS[c] : bit(c);
    }

    /**
     * Whether a character is a digit, or a letter that looks like one.
     *
     * @param c any character
     * @return true if so
     */
    public static boolean isDigit(char c) {
        return Character.isDigit(c < ASCII ? DIGITS[c] : c);
    }

    /**
     * Reads what must be digits.
     *
     * @param words with letters that look like digits, perhaps
     * @return the same with digits in their place
     */
    public static String digits(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            digits.append(c < ASCII ? DIGITS[c] : c);
        }
        return digits.toString();
    }
}
