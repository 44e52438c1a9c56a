package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands, or, of a fact that is worked out rather than printed, what it follows from.
 *
 * @param at   of a printed fact, where it stands: an entry a printed line, in reading order. The characters there, joined as lines are,
 *             are the text; of a value that is no text, they are what it was read from. Of a fact that is worked out, the words that
 *             decided; empty where no single words did
 * @param from the JSON Pointers of the facts that it was worked out from; empty of a printed fact
 * @param rule the row of this library's vocabulary that decided, by its file and line, such as {@code treatments.tsv:812};
 *             {@code null} of a printed fact, and where no single row did
 */
public record FactPlace(List<PrintedPlace> at, List<String> from, @Shown @Nullable String rule) implements Serializable {

    /**
     * Copies the lists.
     *
     * @param at   {@link #at}; {@code null} is an empty list
     * @param from {@link #from}; {@code null} is an empty list
     * @param rule {@link #rule}
     */
    public FactPlace {
        at = Lists.copy(at);
        from = Lists.copy(from);
    }

    /**
     * Whether the fact is worked out rather than printed.
     *
     * @return true if it follows from others
     */
    public boolean derived() {
        return !from.isEmpty();
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
