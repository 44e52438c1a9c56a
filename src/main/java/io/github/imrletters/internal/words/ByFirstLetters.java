package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Wordings by their first two letters, so that most texts are told at once to begin with none of them.
 *
 * @param <T> what has a wording
 */
public final class ByFirstLetters<T> {

    private final List<List<T>> byKey = new ArrayList<>();

    /**
     * Sorts them.
     *
     * @param all   in the order in which they are to be looked for
     * @param words the wording of one
     */
    public ByFirstLetters(List<T> all, Function<T, FixedWords> words) {
        for (int key = 0; key < FixedWords.KEYS; key++) {
            byKey.add(List.of());
        }
        all.stream().collect(Collectors.groupingBy(one -> words.apply(one).key()))
                .forEach((key, some) -> byKey.set(key, List.copyOf(some)));
    }

    /**
     * Those that can stand at a place of a text.
     *
     * @param text any text
     * @param from the index to begin at
     * @return in their order; none at the text's end
     */
    public List<T> at(String text, int from) {
        return byKey.get(FixedWords.keyOf(text, from));
    }
}
