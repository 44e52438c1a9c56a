package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A drug that was asked for.
 *
 * @param name     as printed, without strength and quantity; {@code null} for a compound of several active ingredients
 * @param strength as printed, such as {@code 50mg} or {@code 10/325mg}; {@code null} where not told
 * @param quantity how many tablets, patches or packages; {@code null} where not told
 * @param refills  how many refills; {@code null} where not told
 */
public record Medication(
        @Nullable String name,
        @Nullable String strength,
        @Nullable Integer quantity,
        @Nullable Integer refills) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
