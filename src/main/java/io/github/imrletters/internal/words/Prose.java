package io.github.imrletters.internal.words;

import java.util.Arrays;
import java.util.List;

/**
 * A text as its sentences, with what it quotes. It is looked at only as far as is asked for, and words are cut on demand, since
 * most facts stand in a text's first or last sentences.
 */
public final class Prose {

    /** Titles and the like, before a name in most cases: a stop behind one ends no sentence. */
    private static final List<String> ABBREVIATIONS = WordFile.rows(Prose.class, "abbreviations.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    private final String text;
    /** How far the text was looked at, and where a quotation is open there, or -1. */
    private int scanned;
    private int opened = -1;
    /** Where each sentence ends; a sentence begins where the one before it ends. */
    private int[] ends = new int[16];
    private int sentences;
    /** Where quotations begin and end, in turn. */
    private int[] quotations = new int[8];
    private int marks;

    /**
     * Takes a text.
     *
     * @param text any text
     */
    public Prose(String text) {
        this.text = text;
    }

    /** Looks on to the end of the next sentence. */
    private void scanSentence() {
        for (int i = scanned; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > '?' && c < '\u201C';
            if (letter) {
                continue;
            }
            if ((c == '.' || c == '?' || c == '!') && startsSentence(i + 1)) {
                addEnd(i + 1);
                return;
            }
            if (c == '"' || c == '\u201C' || c == '\u201D') {
                opened = quotationMark(i, opened);
            }
        }
        addEnd(text.length());
    }

    private boolean isScanned() {
        return sentences > 0 && scanned == text.length();
    }

    /**
     * Whether there are more sentences than some.
     *
     * @param index a sentence, from 0
     * @return true if there is that one
     */
    public boolean has(int index) {
        while (sentences <= index && !isScanned()) {
            scanSentence();
        }
        return index < sentences;
    }

    /**
     * Which sentence a character stands in.
     *
     * @param character its index in the text
     * @param from      a sentence that is not behind it, from 0
     * @return the sentence, from 0
     */
    public int sentenceOf(int character, int from) {
        int sentence = from;
        while (has(sentence) && ends[sentence] <= character) {
            sentence++;
        }
        return sentence;
    }

    /**
     * How many sentences there are.
     *
     * @return at least one
     */
    public int size() {
        while (!isScanned()) {
            scanSentence();
        }
        return sentences;
    }

    /**
     * A sentence's words.
     *
     * @param index one that there is, from 0
     * @return its words, numbers and marks
     */
    public WordList sentence(int index) {
        return new WordList(text, index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    /**
     * Whether a word stands in quotation marks that are closed somewhere in what was looked at. A mark that is never closed quotes nothing.
     *
     * @param word a word of any sentence
     * @return true if so
     */
    public boolean isQuoted(Word word) {
        // A text can have as many quotations as words, and any word can be asked for.
        int mark = Arrays.binarySearch(quotations, 0, marks, word.start());
        return mark < 0 && (-mark - 1) % 2 == 1;
    }

    /** A stop before a lower-case word is that of an abbreviation; so is one behind a single letter or a title. */
    private boolean startsSentence(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char first = text.charAt(next);
        return first == '"' || Character.isUpperCase(first) && !isInitial(from - 2) && !isAbbreviated(from - 1);
    }

    private boolean isInitial(int index) {
        boolean letter = index >= 0 && Character.isLetter(text.charAt(index));
        return letter && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    private boolean isAbbreviated(int stop) {
        for (String word : ABBREVIATIONS) {
            int start = stop - word.length();
            boolean whole = start == 0 || start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1));
            if (whole && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** An opening mark stands behind white space or a bracket, a closing one does not; answers the mark still open, or -1. */
    private int quotationMark(int at, int opened) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean opening = before <= ' ' || before == '(' || before == '[';
        if (opening) {
            return at;
        }
        if (opened >= 0) {
            if (marks == quotations.length) {
                quotations = Arrays.copyOf(quotations, marks * 2);
            }
            quotations[marks++] = opened;
            quotations[marks++] = at;
        }
        return -1;
    }

    private void addEnd(int end) {
        if (sentences == ends.length) {
            ends = Arrays.copyOf(ends, sentences * 2);
        }
        ends[sentences++] = end;
        scanned = end;
    }
}
