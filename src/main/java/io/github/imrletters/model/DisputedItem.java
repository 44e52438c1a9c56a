package io.github.imrletters.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One treatment or service in dispute, with the guidelines that each side cited, the decision and its rationale.
 *
 * @param number                       the item's place in the letter, from 1; letters do not print it
 * @param request                      what was asked for
 * @param decision                     what became of the claims administrator's denial; {@code null} where the heading
 *                                     does not say it in words known here
 * @param claimsAdministratorGuideline what the claims administrator cited; {@code null} where the part is missing
 * @param reviewerGuideline            what the reviewer cited ({@code MAXIMUS guideline}); {@code null} where the part is
 *                                     missing
 * @param rationale                    why the reviewer decided so; {@code null} where the part is missing
 */
public record DisputedItem(
        int number,
        Request request,
        @Nullable Decision decision,
        @Nullable Guideline claimsAdministratorGuideline,
        @Nullable Guideline reviewerGuideline,
        @Nullable Rationale rationale) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
