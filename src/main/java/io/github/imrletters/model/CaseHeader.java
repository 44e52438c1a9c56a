package io.github.imrletters.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The table of case facts at the top of a letter (since the end of 2015). Every component is {@code null} where the table
 * does not print it, or prints it so that it cannot be told for certain; a diagnostic then says so.
 *
 * @param caseNumber          the IMR case number, such as {@code CM16-0000001}
 * @param dateAssigned        when the case was assigned to the reviewer
 * @param dateOfInjury        when the worker was injured
 * @param decisionDate        when the final determination was made
 * @param urDenialDate        when utilization review (UR) denied the treatment
 * @param applicationReceived when the application for independent medical review arrived
 * @param priority            standard or expedited review
 * @param claimNumber         the claims administrator's number of the claim; only in letters as mailed, posted ones leave it blank.
 *                            Read of the forms of 2013, as the next three
 * @param employee            the injured worker's name; only in letters as mailed
 * @param provider            the name of the provider who asked for the treatment; only in letters as mailed
 * @param treatmentsInDispute what the application for review listed, as printed
 */
public record CaseHeader(
        @Nullable String caseNumber,
        @Nullable LocalDate dateAssigned,
        @Nullable LocalDate dateOfInjury,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate urDenialDate,
        @Nullable LocalDate applicationReceived,
        @Nullable Priority priority,
        @Nullable String claimNumber,
        @Nullable String employee,
        @Nullable String provider,
        @Nullable String treatmentsInDispute) implements Serializable {

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
