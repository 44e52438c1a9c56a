package io.github.imrletters.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Wordings by their first letters, as far as it takes to tell them apart, so that most texts are told at once to begin with none of
 * them, and the others with one or two.
 *
 * @param <T> what has a wording
 */
public final class ByFirstLetters<T> {

    /** The wordings that some first letters leave possible; {@code next} is {@code null} where another letter tells no more. */
    private record Node<T>(List<T> possible, List<Node<T>> next) {
    }

    private final Function<T, FixedWords> words;
    private final Node<T> root;
    /** Which first two letters any has, if no white space stands between them: most texts need not be looked at further. */
    private final boolean[] begin = new boolean[FixedWords.KEYS * FixedWords.KEYS];

    /**
     * Sorts them.
     *
     * @param all   in the order in which they are to be looked for
     * @param words the wording of one
     */
    public ByFirstLetters(List<T> all, Function<T, FixedWords> words) {
        this.words = words;
        this.root = node(all, 0);
        for (int pair = 0; pair < begin.length; pair++) {
            int second = pair % FixedWords.KEYS;
            begin[pair] = !with(second, with(pair / FixedWords.KEYS, all, 0), 1).isEmpty();
        }
    }

    private Node<T> node(List<T> possible, int letters) {
        if (possible.size() < 2 || possible.stream().allMatch(one -> words.apply(one).length() <= letters)) {
            return new Node<>(List.copyOf(possible), null);
        }
        List<Node<T>> next = new ArrayList<>(FixedWords.KEYS);
        for (int key = 0; key < FixedWords.KEYS; key++) {
            next.add(node(with(key, possible, letters), letters + 1));
        }
        return new Node<>(List.copyOf(possible), List.copyOf(next));
    }

    /** Words that end before the letter are as possible as those that have it. */
    private List<T> with(int key, List<T> possible, int letters) {
        return possible.stream()
                .filter(one -> words.apply(one).length() <= letters || words.apply(one).key(letters) == key)
                .toList();
    }

    /**
     * Whether any of them stands at a place of a text, whole.
     *
     * @param text any text
     * @param from the index to begin at
     * @return true if so
     */
    public boolean standAt(String text, int from) {
        for (T one : at(text, from)) {
            if (words.apply(one).endAt(text, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those that can stand at a place of a text, or begin there and go on behind the text.
     *
     * @param text any text
     * @param from the index to begin at
     * @return in their order; none at the text's end
     */
    public List<T> at(String text, int from) {
        if (!mayStandAt(text, from)) {
            return List.of();
        }
        Node<T> node = root;
        for (int i = from; i < text.length() && node.next() != null; i++) {
            char c = text.charAt(i);
            node = FixedWords.isSpace(c) ? node : node.next().get(FixedWords.keyOf(c));
        }
        return node == root && root.next() != null ? List.of() : node.possible();
    }

    /**
     * Whether any of them can stand at a place of a text, as its first two letters tell.
     *
     * @param text any text
     * @param from the index to begin at
     * @return false at most places
     */
    public boolean mayStandAt(String text, int from) {
        if (from + 1 >= text.length()) {
            return true;
        }
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        return FixedWords.isSpace(first) || FixedWords.isSpace(second)
                || begin[FixedWords.keyOf(first) * FixedWords.KEYS + FixedWords.keyOf(second)];
    }
}
