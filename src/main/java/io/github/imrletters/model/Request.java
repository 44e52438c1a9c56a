package io.github.imrletters.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as an item's heading prints it. All but the texts is read from {@link #treatment()} alone.
 *
 * @param text                       the whole heading, without the outcome and the colon before it; {@code null} where the
 *                                   heading is missing
 * @param treatment                  what the reviewer decided on: the heading, or of a partly authorized request the part
 *                                   that was left
 * @param originalRequest            what was asked for at first; {@code null} unless the request was partly authorized
 * @param authorizedPortion          what the claims administrator authorized; {@code null} unless the request was partly
 *                                   authorized
 * @param retrospective              whether the request says that the treatment had been given already
 * @param dateOfService              the date of service; {@code null} unless the request names a single full one
 * @param associatedSurgicalService  whether the request says that it goes with a surgery
 * @param category                   this library's classification in the DWC's vocabulary; {@code null} where not certain
 * @param subcategory                likewise, within the category
 * @param drugClass                  likewise, of a drug
 * @param medication                 the drug, its strength and amount; {@code null} unless a drug was asked for
 * @param visits                     how many visits or sessions; {@code null} where none are told
 * @param bodyParts                  the parts of the body named, in order of mention, each once a side
 */
public record Request(
        @Nullable String text,
        @Nullable String treatment,
        @Nullable String originalRequest,
        @Nullable String authorizedPortion,
        boolean retrospective,
        @Nullable LocalDate dateOfService,
        boolean associatedSurgicalService,
        @Nullable Category category,
        @Nullable Subcategory subcategory,
        @Nullable DrugClass drugClass,
        @Nullable Medication medication,
        @Nullable Visits visits,
        List<BodyPart> bodyParts) implements Serializable {

    /**
     * Copies the list.
     *
     * @param text                      {@link #text}
     * @param treatment                 {@link #treatment}
     * @param originalRequest           {@link #originalRequest}
     * @param authorizedPortion         {@link #authorizedPortion}
     * @param retrospective             {@link #retrospective}
     * @param dateOfService             {@link #dateOfService}
     * @param associatedSurgicalService {@link #associatedSurgicalService}
     * @param category                  {@link #category}
     * @param subcategory               {@link #subcategory}
     * @param drugClass                 {@link #drugClass}
     * @param medication                {@link #medication}
     * @param visits                    {@link #visits}
     * @param bodyParts                 {@link #bodyParts}; {@code null} is an empty list
     */
    public Request {
        bodyParts = Lists.copy(bodyParts);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
