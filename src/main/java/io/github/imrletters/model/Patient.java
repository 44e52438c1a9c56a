package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The injured worker as the case summary tells.
 *
 * @param age in years, at the time of the review; {@code null} where not told
 * @param sex {@code null} where not told
 */
public record Patient(@Nullable Integer age, @Nullable Sex sex) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
