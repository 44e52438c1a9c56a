package io.github.imrletters.internal.form;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.fact.UtilizationReviewDate;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Fact;
import io.github.imrletters.model.PrintedPlace;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a letter says of one thing two things that cannot both be so: grounds of appeal, some of them. Only of facts that are told with
 * certainty, and never in place of them: both stay as they are printed.
 */
final class Contradictions {

    /** Nobody younger was injured at work. */
    private static final int YOUNGEST_WORKER = 12;

    /**
     * One of them.
     *
     * @param code    what it is
     * @param message for a person; no text of the letter
     * @param pointer of the fact that is told of
     * @param told    the characters of that fact's text that matter; {@code null} where all do
     * @param other   the pointer of the fact that it contradicts
     */
    private record Contradiction(DiagnosticCode code, String message, String pointer, Told<?> told, String other) {
    }

    private final List<Contradiction> found = new ArrayList<>(0);

    private Contradictions() {
    }

    /** Of a letter's parts. */
    static Contradictions in(LetterParts parts) {
        Contradictions contradictions = new Contradictions();
        if (parts.caseHeader() != null && parts.caseSummary() != null) {
            contradictions.headerAndSummary(parts.caseHeader(), parts.caseSummary());
        }
        contradictions.items(parts.disputedItems());
        return contradictions;
    }

    boolean areNone() {
        return found.isEmpty();
    }

    private void headerAndSummary(CaseHeader header, CaseSummary summary) {
        LocalDate injury = header.dateOfInjury();
        if (differ(injury, summary.dateOfInjury())) {
            found.add(new Contradiction(DiagnosticCode.DATES_OF_INJURY_DIFFER,
                    "the summary has another date of injury than the case header",
                    Fact.DATE_OF_INJURY_IN_SUMMARY.pointer(), null, Fact.DATE_OF_INJURY.pointer()));
        } else if (injury != null && header.decisionDate() != null && summary.patient() != null && summary.patient().age() != null
                && summary.patient().age() - Period.between(injury, header.decisionDate()).getYears() < YOUNGEST_WORKER) {
            found.add(new Contradiction(DiagnosticCode.AGE_DOES_NOT_FIT,
                    "by the age in the summary, the worker was a child at the case header's date of injury",
                    Fact.PATIENT_AGE.pointer(), null, Fact.DATE_OF_INJURY.pointer()));
        }
        Told<LocalDate> review = header.urDenialDate() == null || summary.text() == null ? null : UtilizationReviewDate.in(summary.text());
        if (review != null && differ(header.urDenialDate(), review.value())) {
            found.add(new Contradiction(DiagnosticCode.UR_DENIAL_DATES_DIFFER,
                    "the summary tells another date of the denial than the case header",
                    Fact.CASE_SUMMARY.pointer(), review, Fact.UR_DENIAL_DATE.pointer()));
        }
    }

    private static boolean differ(LocalDate one, LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    private void items(List<DisputedItem> items) {
        if (items.size() < 2) {
            return;
        }
        Map<String, Integer> byTreatment = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            DisputedItem item = items.get(i);
            if (item.request().treatment() == null || item.decision() == null) {
                continue;
            }
            Integer first = byTreatment.putIfAbsent(item.request().treatment().toLowerCase(Locale.ROOT), i);
            if (first != null && items.get(first).decision() != item.decision()) {
                found.add(new Contradiction(DiagnosticCode.TREATMENT_DECIDED_TWICE,
                        "disputed items " + (first + 1) + " and " + (i + 1) + " are the same treatment with different decisions",
                        Fact.DECISION.pointer(i), null, Fact.DECISION.pointer(first)));
            }
        }
    }

    /**
     * Tells them.
     *
     * @param trail where the facts stand
     */
    void report(Trail trail, DiagnosticCollector diagnostics) {
        for (Contradiction contradiction : found) {
            PrintedPlace one = trail.first(contradiction.pointer(), contradiction.told());
            PrintedPlace other = trail.first(contradiction.other(), null);
            diagnostics.add(contradiction.code(), contradiction.message(), one, other);
        }
    }
}
