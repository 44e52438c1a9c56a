package io.github.imrletters.change;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text replaced.
 *
 * @param start the index of its first character
 * @param end   the index behind its last one; {@code start} to insert
 * @param words what stands there then
 */
record Edit(int start, int end, String words) {

    static Edit insert(int at, String words) {
        return new Edit(at, at, words);
    }

    /** The text after edits that do not overlap. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text);
        // From the end on, so that no edit moves the place of another.
        edits.stream().sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> edited.replace(edit.start(), edit.end(), edit.words()));
        return edited.toString();
    }
}
