package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, numbers and marks, so that readers walk words and not characters. Letters and digits are kept apart
 * even where they touch: {@code 50mg} is a number and a word.
 */
public final class WordList {

    /** Stands behind the last word, so that looking ahead needs no bounds. */
    private static final Word END = new Word("\0", 0, 1, Word.Kind.MARK, false);

    private final String text;
    private final int to;
    private final List<Word> words;

    /**
     * Cuts a text.
     *
     * @param text any text
     */
    public WordList(String text) {
        this(text, 0, text.length());
    }

    /**
     * Cuts a part of a text.
     *
     * @param text any text
     * @param from the index of the part's first character
     * @param to   the index behind its last character
     */
    public WordList(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.words = new ArrayList<>((to - from) / 5 + 4);
        int at = from;
        int last = -1;
        while (at < to) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
                continue;
            }
            int end = end(at, c);
            words.add(new Word(text, at, end, kind(c), at == last));
            at = end;
            last = end;
        }
    }

    private static Word.Kind kind(char c) {
        if (isDigit(c)) {
            return Word.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Word.Kind.LETTERS : Word.Kind.MARK;
    }

    private int end(int start, char first) {
        int end = start + 1;
        if (isDigit(first)) {
            while (end < to && isInNumber(end)) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < to && isInWord(end)) {
                end++;
            }
        }
        return end;
    }

    /** A point or a comma belongs to a number where a digit follows: {@code 27.5} and {@code 1,000}, but not {@code 60,}. */
    private boolean isInNumber(int at) {
        char c = text.charAt(at);
        boolean between = (c == '.' || c == ',') && at + 1 < to && isDigit(text.charAt(at + 1));
        return isDigit(c) || between;
    }

    private boolean isInWord(int at) {
        char c = text.charAt(at);
        boolean apostrophe = (c == '\'' || c == '\u2019') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
        return Character.isLetter(c) || apostrophe;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * How many words there are.
     *
     * @return the number of words, numbers and marks
     */
    public int size() {
        return words.size();
    }

    /**
     * One word.
     *
     * @param index any index
     * @return the word, or one that is equal to nothing where there is none
     */
    public Word get(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : END;
    }

    /**
     * The text as printed from one word to another.
     *
     * @param start the first word's index
     * @param end   the index behind the last word
     * @return the text between, as printed
     */
    public String text(int start, int end) {
        return start >= end ? "" : text.substring(words.get(start).start(), words.get(end - 1).end());
    }
}
