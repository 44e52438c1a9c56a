package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expert reviewer, who stays anonymous: a letter tells licensure and specialties only.
 *
 * @param licensureStates the states of licensure, in the order printed; empty where none is told
 * @param specialties     the certifications or specialties, in the order printed; empty where none is told
 * @param subspecialties  the subspecialties, which only letters of 2014 tell apart; otherwise empty
 * @param statement       the paragraph on how the final determination was made, without the credentials block; {@code null}
 *                        where the letter has none
 */
public record Reviewer(
        List<String> licensureStates,
        List<String> specialties,
        List<String> subspecialties,
        @Nullable String statement) implements Serializable {

    /**
     * Copies the lists.
     *
     * @param licensureStates {@link #licensureStates}; {@code null} is an empty list
     * @param specialties     {@link #specialties}; {@code null} is an empty list
     * @param subspecialties  {@link #subspecialties}; {@code null} is an empty list
     * @param statement       {@link #statement}
     */
    public Reviewer {
        licensureStates = Lists.copy(licensureStates);
        specialties = Lists.copy(specialties);
        subspecialties = Lists.copy(subspecialties);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
