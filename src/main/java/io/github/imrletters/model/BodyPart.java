package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of the body that a request names.
 *
 * @param name from a fixed vocabulary, in lower case, such as {@code lumbar spine} or {@code knee}
 * @param side {@code null} where the request does not tell it at this part
 */
public record BodyPart(@Shown String name, @Nullable Side side) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
