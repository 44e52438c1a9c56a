package io.github.imrletters.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records' promise about lists, kept in one place. */
final class Lists {

    private Lists() {
    }

    /** An unchangeable copy; a missing list (as in JSON that leaves it out) is an empty one. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
