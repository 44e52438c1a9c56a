package io.github.imrletters.early;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Parses a printed letter and compares its facts with those that were printed. */
final class ReadBack {

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    private ReadBack() {
    }

    /** A comparison: how many facts were printed, and those that were read otherwise. */
    record Compared(int facts, Map<String, String> wrong, Letter letter) {
    }

    static Compared compare(Letter letter, Template template, long seed) {
        return compare(PrintIn2013.print(letter, template, seed));
    }

    static Compared compare(PrintedLetter printed) {
        Letter read = PARSER.parseText(printed.text()).letter();
        Map<String, Object> found = facts(read);
        Map<String, String> wrong = new LinkedHashMap<>();
        printed.facts().forEach((pointer, expected) -> {
            if (!plain(expected).equals(plain(found.get(pointer)))) {
                wrong.put(pointer, plain(expected) + "\n      <> " + plain(found.get(pointer)));
            }
        });
        if (!read.unrecognizedLines().isEmpty()) {
            wrong.put("/unrecognizedLines", read.unrecognizedLines().toString());
        }
        return new Compared(printed.facts().size(), wrong, read);
    }

    /** Paragraphs are told by their look, which is not what is compared here; nor is what was quoted. */
    private static String plain(Object value) {
        return Objects.toString(value).replaceAll("\\s+", " ");
    }

    private static Map<String, Object> facts(Letter letter) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("/template", letter.template());
        if (letter.caseHeader() != null) {
            facts.put("/caseHeader/caseNumber", letter.caseHeader().caseNumber());
            facts.put("/caseHeader/dateOfInjury", letter.caseHeader().dateOfInjury());
            facts.put("/caseHeader/urDenialDate", letter.caseHeader().urDenialDate());
            facts.put("/caseHeader/applicationReceived", letter.caseHeader().applicationReceived());
            facts.put("/caseHeader/decisionDate", letter.caseHeader().decisionDate());
            facts.put("/caseHeader/dateAssigned", letter.caseHeader().dateAssigned());
            facts.put("/caseHeader/priority", letter.caseHeader().priority());
            facts.put("/caseHeader/claimNumber", letter.caseHeader().claimNumber());
            facts.put("/caseHeader/employee", letter.caseHeader().employee());
            facts.put("/caseHeader/provider", letter.caseHeader().provider());
            facts.put("/caseHeader/treatmentsInDispute", letter.caseHeader().treatmentsInDispute());
        }
        facts.put("/reviewer/statement", letter.reviewer().statement());
        facts.put("/reviewer/licensureStates", letter.reviewer().licensureStates());
        facts.put("/reviewer/specialties", letter.reviewer().specialties());
        facts.put("/reviewer/subspecialties", letter.reviewer().subspecialties());
        facts.put("/caseSummary/text", letter.caseSummary() == null ? null : letter.caseSummary().text());
        facts.put("/documentsReviewed", letter.documentsReviewed());
        for (DisputedItem item : letter.disputedItems()) {
            String pointer = "/disputedItems/" + (item.number() - 1);
            facts.put(pointer + "/request/text", item.request().text());
            facts.put(pointer + "/decision", item.decision());
            if (item.claimsAdministratorGuideline() != null) {
                facts.put(pointer + "/claimsAdministratorGuideline/text", item.claimsAdministratorGuideline().text());
                facts.put(pointer + "/claimsAdministratorGuideline/citations", Wording.facts(item.claimsAdministratorGuideline()));
            }
            if (item.reviewerGuideline() != null) {
                facts.put(pointer + "/reviewerGuideline/text", item.reviewerGuideline().text());
                facts.put(pointer + "/reviewerGuideline/citations", Wording.facts(item.reviewerGuideline()));
            }
            facts.put(pointer + "/rationale/text", item.rationale() == null ? null : item.rationale().text());
        }
        return facts;
    }
}
