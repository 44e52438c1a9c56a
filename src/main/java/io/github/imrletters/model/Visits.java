package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How many visits or sessions of a service were asked for; only numbers that are printed, nothing multiplied out.
 *
 * @param count   the total; {@code null} where not told or told as a range
 * @param perWeek visits a week; likewise
 * @param weeks   for how many weeks; likewise
 */
public record Visits(@Nullable Integer count, @Nullable Integer perWeek, @Nullable Integer weeks) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
