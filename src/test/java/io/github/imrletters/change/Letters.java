package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes single letters of the form's words. */
final class Letters {

    private Letters() {
    }

    /** As many other letters in the place of letters. */
    static String wrong(String words, int count, Random random) {
        StringBuilder changed = new StringBuilder(words);
        for (int at : some(words, count, random)) {
            changed.setCharAt(at, other(words.charAt(at), random));
        }
        return changed.toString();
    }

    static String lost(String words, int count, Random random) {
        StringBuilder changed = new StringBuilder(words);
        some(words, count, random).forEach(at -> changed.deleteCharAt(at));
        return changed.toString();
    }

    static String doubled(String words, int count, Random random) {
        StringBuilder changed = new StringBuilder(words);
        some(words, count, random).forEach(at -> changed.insert(at.intValue(), words.charAt(at)));
        return changed.toString();
    }

    static String swapped(String words, Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, words.length() - 1)
                .filter(i -> Character.isLetter(words.charAt(i)) && Character.isLetter(words.charAt(i + 1))
                        && words.charAt(i) != words.charAt(i + 1)).boxed().toList());
        if (places.isEmpty()) {
            return words;
        }
        int at = places.get(random.nextInt(places.size()));
        return words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
    }

    static String cased(String words, Random random) {
        StringBuilder changed = new StringBuilder();
        words.chars().forEach(c -> changed.append((char) (random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))));
        return changed.toString();
    }

    /** Places of letters, the last one first, so that none moves another. */
    private static List<Integer> some(String words, int count, Random random) {
        List<Integer> places = new ArrayList<>(
                IntStream.range(0, words.length()).filter(i -> Character.isLetter(words.charAt(i))).boxed().toList());
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted(Collections.reverseOrder()).toList();
    }

    private static char other(char letter, Random random) {
        char first = Character.isUpperCase(letter) ? 'A' : 'a';
        return (char) (first + (letter - first + 1 + random.nextInt(25)) % 26);
    }
}
