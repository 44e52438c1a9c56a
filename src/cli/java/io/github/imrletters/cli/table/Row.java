package io.github.imrletters.cli.table;

import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Patient;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Visits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * What a row of a table tells of.
 *
 * @param letter the letter
 * @param item   one of its disputed items; {@code null} where the row is of the letter, or it has none
 */
public record Row(Letter letter, DisputedItem item) {

    <T> T header(Function<CaseHeader, T> fact) {
        return letter.caseHeader() == null ? null : fact.apply(letter.caseHeader());
    }

    <T> T patient(Function<Patient, T> fact) {
        Patient patient = letter.caseSummary() == null ? null : letter.caseSummary().patient();
        return patient == null ? null : fact.apply(patient);
    }

    /** As the header has it, or else as the summary tells it. */
    LocalDate dateOfInjury() {
        LocalDate printed = header(CaseHeader::dateOfInjury);
        return printed != null || letter.caseSummary() == null ? printed : letter.caseSummary().dateOfInjury();
    }

    /** The days from one of the header's dates to the decision. */
    Long daysToDecision(Function<CaseHeader, LocalDate> from) {
        LocalDate begin = header(from);
        LocalDate end = header(CaseHeader::decisionDate);
        return begin == null || end == null ? null : ChronoUnit.DAYS.between(begin, end);
    }

    <T> T item(Function<DisputedItem, T> fact) {
        return item == null ? null : fact.apply(item);
    }

    <T> T request(Function<Request, T> fact) {
        return item == null ? null : fact.apply(item.request());
    }

    <T> T medication(Function<Medication, T> fact) {
        Medication medication = request(Request::medication);
        return medication == null ? null : fact.apply(medication);
    }

    <T> T visits(Function<Visits, T> fact) {
        Visits visits = request(Request::visits);
        return visits == null ? null : fact.apply(visits);
    }

    <T> T guideline(Function<DisputedItem, Guideline> which, Function<Guideline, T> fact) {
        Guideline guideline = item(which);
        return guideline == null ? null : fact.apply(guideline);
    }

    <T> T rationale(Function<Rationale, T> fact) {
        Rationale rationale = item(DisputedItem::rationale);
        return rationale == null ? null : fact.apply(rationale);
    }
}
