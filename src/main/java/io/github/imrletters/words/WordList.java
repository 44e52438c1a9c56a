package io.github.imrletters.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, numbers and marks, so that readers walk words and not characters. Letters and digits are kept apart
 * even where they touch: {@code 50mg} is a number and a word.
 */
public final class WordList {

    /** Stands behind the last word, so that looking ahead needs no bounds. */
    private static final Word END = new Word("\0", Word.Kind.MARK, -1, -1, false);

    private final String text;
    private final List<Word> words;

    /**
     * Cuts a text.
     *
     * @param text any text
     */
    public WordList(String text) {
        this.text = text;
        this.words = new ArrayList<>(text.length() / 5 + 4);
        int at = 0;
        int last = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
                continue;
            }
            int end = end(at, c);
            words.add(new Word(lower(at, end), kind(c), at, end, at == last));
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
            while (end < text.length() && isInNumber(end)) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length() && isInWord(end)) {
                end++;
            }
        }
        return end;
    }

    /** A point or a comma belongs to a number where a digit follows: {@code 27.5} and {@code 1,000}, but not {@code 60,}. */
    private boolean isInNumber(int at) {
        char c = text.charAt(at);
        boolean between = (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return isDigit(c) || between;
    }

    private boolean isInWord(int at) {
        char c = text.charAt(at);
        boolean apostrophe = (c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetter(c) || apostrophe;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Character by character: the same in every locale. */
    private String lower(int start, int end) {
        if (!hasCapital(start, end)) {
            return text.substring(start, end);
        }
        char[] lower = new char[end - start];
        for (int i = start; i < end; i++) {
            lower[i - start] = Character.toLowerCase(text.charAt(i));
        }
        return new String(lower);
    }

    private boolean hasCapital(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && (c <= 'Z' || c > 'z')) {
                return true;
            }
        }
        return false;
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
