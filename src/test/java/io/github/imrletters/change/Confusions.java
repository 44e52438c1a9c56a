package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Characters that character recognition takes for others. */
final class Confusions {

    private static final Map<String, List<String>> TAKEN_FOR = Map.of(
            "l", List.of("1", "I"), "I", List.of("l", "1"), "1", List.of("l", "I"), "O", List.of("0"), "o", List.of("0"),
            "0", List.of("O"), "m", List.of("rn"), "rn", List.of("m"), "e", List.of("c"), "c", List.of("e"));

    private Confusions() {
    }

    static String one(String words, Random random) {
        return some(words, 1, random);
    }

    static String several(String words, Random random) {
        return some(words, 2 + random.nextInt(3), random);
    }

    static String all(String words, Random random) {
        return some(words, words.length(), random);
    }

    /** Digits alone, where numbers are read. */
    static String ofDigits(String number, int count, Random random) {
        return replaced(number, places(number).stream().filter(at -> Character.isDigit(number.charAt(at))).toList(), count, random);
    }

    private static String some(String words, int count, Random random) {
        return replaced(words, places(words), count, random);
    }

    private static String replaced(String words, List<Integer> from, int count, Random random) {
        List<Integer> places = new ArrayList<>(from);
        Collections.shuffle(places, random);
        StringBuilder changed = new StringBuilder(words);
        places.stream().limit(count).sorted(Collections.reverseOrder()).forEach(at -> {
            String confused = at(words, at);
            List<String> others = TAKEN_FOR.get(confused);
            changed.replace(at, at + confused.length(), others.get(random.nextInt(others.size())));
        });
        return changed.toString();
    }

    private static List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            String confused = at(words, i);
            if (TAKEN_FOR.containsKey(confused)) {
                places.add(i);
                i += confused.length() - 1;
            }
        }
        return places;
    }

    private static String at(String words, int at) {
        return words.startsWith("rn", at) ? "rn" : words.substring(at, at + 1);
    }
}
