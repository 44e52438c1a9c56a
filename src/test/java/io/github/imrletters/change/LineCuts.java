package io.github.imrletters.change;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cuts the form's words by a line's end. */
final class LineCuts {

    private LineCuts() {
    }

    static String betweenWords(String words, Random random) {
        List<Integer> blanks = IntStream.range(0, words.length()).filter(i -> words.charAt(i) == ' ').boxed().toList();
        if (blanks.isEmpty()) {
            return words;
        }
        int at = blanks.get(random.nextInt(blanks.size()));
        return words.substring(0, at) + "\n" + words.substring(at + 1);
    }

    /** With what ends the upper line. */
    static String inWord(String words, String end, Random random) {
        List<Integer> inside = IntStream.range(1, words.length())
                .filter(i -> Character.isLetter(words.charAt(i - 1)) && Character.isLetter(words.charAt(i))).boxed().toList();
        if (inside.isEmpty()) {
            return words;
        }
        int at = inside.get(random.nextInt(inside.size()));
        return words.substring(0, at) + end + "\n" + words.substring(at);
    }
}
