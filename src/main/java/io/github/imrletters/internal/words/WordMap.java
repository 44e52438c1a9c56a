package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Values by words, found for a word where it stands in its text: nothing is cut out, and one look at an array tells of most words
 * that they are not there.
 *
 * @param <V> what belongs to a word
 */
public final class WordMap<V> {

    private record Entry<V>(String word, V value) {
    }

    private final List<Entry<V>> entries = new ArrayList<>();
    /** By hash, in the next free place where several share one: the entry's index and one more, or 0. At most half are taken. */
    private int[] places = new int[16];
    /** Of the entries in their places, so that others are told apart without a look at them. */
    private int[] hashes = new int[16];

    /**
     * Adds a word.
     *
     * @param word  in lower case, not there yet
     * @param value what belongs to it
     */
    public void put(String word, V value) {
        entries.add(new Entry<>(word, value));
        if (entries.size() * 2 > places.length) {
            places = new int[places.length * 2];
            hashes = new int[places.length];
            for (int i = 0; i < entries.size(); i++) {
                place(i);
            }
        } else {
            place(entries.size() - 1);
        }
    }

    private void place(int index) {
        int hash = entries.get(index).word().hashCode();
        int at = first(hash);
        while (places[at] != 0) {
            at = next(at);
        }
        places[at] = index + 1;
        hashes[at] = hash;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 16) & places.length - 1;
    }

    private int next(int at) {
        return at + 1 & places.length - 1;
    }

    /**
     * Looks a word up.
     *
     * @param word any word
     * @return what belongs to it, or {@code null}
     */
    public V get(Word word) {
        int hash = word.hash();
        for (int at = first(hash); places[at] != 0; at = next(at)) {
            if (hashes[at] == hash && word.is(entries.get(places[at] - 1).word())) {
                return entries.get(places[at] - 1).value();
            }
        }
        return null;
    }

    /**
     * Looks up a plural's singular.
     *
     * @param word any word
     * @return what belongs to the word without its {@code s}; {@code null} also where it has none, or is too short for a plural
     */
    public V ofSingular(Word word) {
        if (word.length() <= 2 || !word.endsInS()) {
            return null;
        }
        int hash = word.hashButLast();
        for (int at = first(hash); places[at] != 0; at = next(at)) {
            if (hashes[at] == hash && word.isPluralOf(entries.get(places[at] - 1).word())) {
                return entries.get(places[at] - 1).value();
            }
        }
        return null;
    }

    /**
     * Whether a word is there.
     *
     * @param word any word
     * @return true if so
     */
    public boolean contains(Word word) {
        return get(word) != null;
    }
}
