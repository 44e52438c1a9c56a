package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of a data file, found in a text as whole words whatever their case. Hyphens, slashes and ampersands between the
 * words make no difference, nor does a plural's {@code s}. Where several phrases begin at one word, the longest is found.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

    /**
     * A phrase found.
     *
     * @param meaning what it means
     * @param start   the index of its first word
     * @param end     the index behind its last word
     * @param row     the row of the data file that the phrase stands in; {@code null} where the table was not told
     * @param <T>     what a phrase means
     */
    public record Found<T>(T meaning, int start, int end, WordFile.Row row) {
    }

    private record Entry<T>(String[] words, T meaning, WordFile.Row row) {
    }

    private static final String MARKS = "-/&+\u2013";

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final Set<String> joints;

    /** Makes an empty table. */
    public PhraseTable() {
        this(Set.of());
    }

    /**
     * Makes an empty table.
     *
     * @param joints words that make no more difference between the words of a phrase than a hyphen does
     */
    public PhraseTable(Set<String> joints) {
        this.joints = Set.copyOf(joints);
    }

    /**
     * Adds a phrase.
     *
     * @param phrase  its words
     * @param meaning what it means
     */
    public void put(String phrase, T meaning) {
        put(phrase, meaning, null);
    }

    /**
     * Adds a phrase by which something is decided.
     *
     * @param phrase  its words
     * @param meaning what it means
     * @param row     where it stands
     */
    public void put(String phrase, T meaning, WordFile.Row row) {
        WordList words = new WordList(phrase);
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !isJoint(words.get(i))) {
                kept.add(words.get(i).text());
            }
        }
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(kept.get(0), word -> new ArrayList<>(1));
        entries.add(new Entry<>(kept.toArray(String[]::new), meaning, row));
        entries.sort((a, b) -> Integer.compare(b.words().length, a.words().length));
    }

    /**
     * Looks for a phrase at one word.
     *
     * @param words the text
     * @param start the word
     * @return the longest phrase that begins there, or {@code null}
     */
    public Found<T> at(WordList words, int start) {
        Word first = words.get(start);
        Found<T> found = longest(byFirstWord.get(first.text()), words, start);
        return found == null ? longest(byFirstWord.get(first.singular()), words, start) : found;
    }

    /**
     * Looks for the first phrase from one word on.
     *
     * @param words the text
     * @param from  the word to begin at
     * @return the first phrase, the longest where several begin there, or {@code null}
     */
    public Found<T> first(WordList words, int from) {
        for (int i = from; i < words.size(); i++) {
            Found<T> found = at(words, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Of phrases that share their first word; {@code null} where there are none. */
    private Found<T> longest(List<Entry<T>> entries, WordList words, int start) {
        if (entries != null) {
            for (Entry<T> entry : entries) {
                int end = end(words, start, entry.words());
                if (end > 0) {
                    return new Found<>(entry.meaning(), start, end, entry.row());
                }
            }
        }
        return null;
    }

    /** The index behind the phrase, or -1 where its words do not follow one another here. */
    private int end(WordList words, int start, String[] phrase) {
        int at = start + 1;
        for (int i = 1; i < phrase.length; i++) {
            while (isJoint(words.get(at))) {
                at++;
            }
            if (!words.get(at).is(phrase[i]) && !words.get(at).isPluralOf(phrase[i])) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private boolean isJoint(Word word) {
        return word.isOneOf(MARKS) || joints.contains(word.text());
    }
}
