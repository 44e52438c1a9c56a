package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Fact;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Patient;
import io.github.imrletters.model.Reviewer;
import java.time.LocalDate;
import java.util.List;

/** The facts of a letter, in its order. */
final class RecordPane {

    private static final String UNRECOGNIZED = "/unrecognizedLines/";

    private final Letter letter;
    private final FactWords words;
    private final FactControls facts;
    private final Rows rows;

    RecordPane(Html html, Letter letter, FactWords words) {
        this.letter = letter;
        this.words = words;
        this.facts = new FactControls(html, words);
        this.rows = new Rows(html, facts);
    }

    void write() {
        rows.section("Case");
        rows.row(Fact.OUTCOME, letter.outcome(), Wording.chip(letter.outcome()));
        if (letter.caseHeader() != null) {
            header(letter.caseHeader());
        }
        rows.row(Fact.TEMPLATE, letter.template(), "");
        rows.endSection();
        reviewer(letter.reviewer());
        if (letter.caseSummary() != null) {
            summary(letter.caseSummary());
        }
        if (!letter.documentsReviewed().isEmpty()) {
            rows.section("Documents reviewed");
            rows.rows(Fact.DOCUMENT_REVIEWED, letter.documentsReviewed(), "Documents");
            rows.endSection();
        }
        ItemRows items = new ItemRows(rows);
        for (int i = 0; i < letter.disputedItems().size(); i++) {
            items.write(i, letter.disputedItems().get(i));
        }
        others();
    }

    private void header(CaseHeader header) {
        rows.row(Fact.CASE_NUMBER, header.caseNumber(), "");
        rows.row(Fact.DATE_ASSIGNED, header.dateAssigned(), "");
        LocalDate told = letter.caseSummary() == null ? null : letter.caseSummary().dateOfInjury();
        if (header.dateOfInjury() != null && told != null && !told.equals(header.dateOfInjury())) {
            rows.differing("Date of injury", "Header", Fact.DATE_OF_INJURY, header.dateOfInjury(),
                    "Summary", Fact.DATE_OF_INJURY_IN_SUMMARY, told);
        } else {
            rows.row(Fact.DATE_OF_INJURY, header.dateOfInjury(), "");
        }
        rows.row(Fact.DECISION_DATE, header.decisionDate(), "");
        rows.row(Fact.UR_DENIAL_DATE, header.urDenialDate(), "");
        rows.row(Fact.APPLICATION_RECEIVED, header.applicationReceived(), "");
        rows.row(Fact.PRIORITY, header.priority(), "");
        rows.row(Fact.CLAIM_NUMBER, header.claimNumber(), "");
        rows.row(Fact.EMPLOYEE, header.employee(), "");
        rows.row(Fact.PROVIDER, header.provider(), "");
        rows.row(Fact.TREATMENTS_IN_DISPUTE, header.treatmentsInDispute(), "");
    }

    private void reviewer(Reviewer reviewer) {
        rows.section("Reviewer");
        rows.rows(Fact.LICENSURE_STATE, reviewer.licensureStates(), "Licensed in");
        rows.rows(Fact.SPECIALTY, reviewer.specialties(), "Specialties");
        rows.rows(Fact.SUBSPECIALTY, reviewer.subspecialties(), "Subspecialties");
        rows.row(Fact.REVIEWER_STATEMENT, reviewer.statement(), "");
        rows.endSection();
    }

    private void summary(CaseSummary summary) {
        rows.section("Case summary");
        rows.row(Fact.CASE_SUMMARY, summary.text(), "");
        Patient patient = summary.patient();
        if (patient != null) {
            rows.row(Fact.PATIENT_AGE, patient.age(), "");
            rows.row(Fact.PATIENT_SEX, patient.sex(), "");
        }
        rows.row(Fact.DATE_OF_INJURY_IN_SUMMARY, summary.dateOfInjury(), "");
        rows.endSection();
    }

    /** What has a place and no row of its own above, by what is printed there: no fact is left out. */
    private void others() {
        List<String> left = words.pointers().stream()
                .filter(pointer -> !facts.isShown(pointer) && !pointer.startsWith(UNRECOGNIZED)).toList();
        if (!left.isEmpty()) {
            rows.section("Other facts");
            left.forEach(pointer -> rows.row(pointer, words.words(pointer), ""));
            rows.endSection();
        }
    }
}
