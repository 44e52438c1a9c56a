package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why the reviewer decided so.
 *
 * @param text       the rationale's own words, reflowed; {@code null} where it is empty
 * @param conclusion what the rationale itself concludes; {@code null} where it states neither
 */
public record Rationale(@Nullable String text, @Nullable Conclusion conclusion) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
