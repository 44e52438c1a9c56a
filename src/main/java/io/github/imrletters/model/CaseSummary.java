package io.github.imrletters.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's clinical case summary.
 *
 * @param text         the summary's own words, reflowed, without the sentence that introduces it; {@code null} where empty
 * @param patient      the injured worker, as the summary tells; {@code null} where it tells neither age nor sex
 * @param dateOfInjury the date of injury as the summary tells it, only where it is a full date; it can differ from
 *                     {@link CaseHeader#dateOfInjury()}
 */
public record CaseSummary(
        @Nullable String text,
        @Nullable Patient patient,
        @Nullable LocalDate dateOfInjury) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
