package io.github.imrletters.model;

import java.time.LocalDate;

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
 */
public record CaseHeader(
        String caseNumber,
        LocalDate dateAssigned,
        LocalDate dateOfInjury,
        LocalDate decisionDate,
        LocalDate urDenialDate,
        LocalDate applicationReceived,
        Priority priority) {
}
