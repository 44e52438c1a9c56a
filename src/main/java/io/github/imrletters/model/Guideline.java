package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guideline paragraph of one side.
 *
 * @param text      the paragraph's own words, reflowed; {@code null} where it is empty
 * @param citations what the paragraph cites, in the order printed; empty where it says that nothing was cited
 */
public record Guideline(@Nullable String text, List<Citation> citations) implements Serializable {

    /**
     * Copies the list.
     *
     * @param text      {@link #text}
     * @param citations {@link #citations}; {@code null} is an empty list
     */
    public Guideline {
        citations = Lists.copy(citations);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
