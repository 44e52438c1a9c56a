package io.github.imrletters.early;

import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Prints what a parsed letter says in one of the forms of 2013, in varied wordings and layouts. */
final class PrintIn2013 {

    private static final String NUMBER = "CM13-9000077";

    private final Letter letter;
    private final Random random;
    private final Wording wording;
    private final String reviewer;
    private final PageBreaker pages;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private PrintIn2013(Letter letter, Random random) {
        this.letter = letter;
        this.random = random;
        this.reviewer = random.nextBoolean() ? "Physician" : "Expert";
        this.wording = new Wording(random, reviewer);
        this.pages = new PageBreaker(random, NUMBER);
    }

    static PrintedLetter print(Letter letter, Template template, long seed) {
        PrintIn2013 print = new PrintIn2013(letter, new Random(seed));
        print.facts.put("/template", template);
        switch (template) {
            case DECISIONS_AND_RATIONALES -> print.decisionsAndRationales();
            case DETERMINATION_NOTICE -> print.notice();
            case PROFESSIONAL_REVIEW -> print.professionalReview();
            default -> throw new IllegalArgumentException("not of 2013: " + template);
        }
        return new PrintedLetter(print.pages.text(), print.facts);
    }

    private void lines(String... words) {
        for (String line : words) {
            pages.line(line);
        }
    }

    private void fact(String pointer, Object value) {
        facts.put(pointer, value);
    }

    private static String printed(LocalDate date) {
        return date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
    }

    private String request(DisputedItem item) {
        String text = item.request().text() == null ? "a brace" : item.request().text();
        return text.contains("original request") && item.request().treatment() != null ? item.request().treatment() : text;
    }

    /** Some of the labels with their values; the facts are noted. */
    private List<String> labels(Map<String, String> components) {
        CaseHeader header = letter.caseHeader();
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, String> label : components.entrySet()) {
            Object value = header == null ? null : switch (label.getKey()) {
                case "caseNumber" -> NUMBER;
                case "dateOfInjury" -> header.dateOfInjury();
                case "urDenialDate" -> header.urDenialDate();
                case "applicationReceived" -> header.applicationReceived();
                case "decisionDate" -> header.decisionDate();
                case "priority" -> header.priority();
                case "claimNumber" -> random.nextBoolean() ? null : "12-345-67";
                case "employee" -> random.nextBoolean() ? null : "Pat Example";
                default -> random.nextBoolean() ? null : "Sam Sample, MD";
            };
            if (value != null) {
                fact("/caseHeader/" + label.getKey(), value);
            }
            labels.add(label.getValue() + wording.one(" ", "  ")
                    + (value == null ? "" : value instanceof LocalDate date ? printed(date) : value.toString()));
        }
        return labels;
    }

    private void oneOrTwoALine(List<String> labels) {
        boolean two = random.nextBoolean();
        for (int i = 0; i < labels.size(); i += two ? 2 : 1) {
            lines(two && i + 1 < labels.size() ? labels.get(i) + "  " + labels.get(i + 1) : labels.get(i));
        }
    }

    private void letterhead() {
        lines("MAXIMUS FEDERAL SERVICES, INC.", "Independent Medical Review", "P.O. Box 138009", "Sacramento, CA 95813-8009",
                "(855) 865-8873 Fax: (916) 605-4270");
    }

    private void decisionsAndRationales() {
        letterhead();
        if (random.nextBoolean()) {
            lines("Notice of Independent Medical Review Determination");
        }
        oneOrTwoALine(labels(Map.of("decisionDate", "Dated:")));
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("caseNumber", "IMR Case Number:");
        labels.put("dateOfInjury", "Date of Injury:");
        labels.put("claimNumber", "Claims Number:");
        labels.put("urDenialDate", "UR Denial Date:");
        labels.put("priority", "Priority:");
        labels.put("applicationReceived", "Application Received:");
        labels.put("employee", "Employee Name:");
        labels.put("provider", "Provider Name:");
        oneOrTwoALine(labels(labels));
        if (random.nextBoolean()) {
            lines("Treatment(s) in Dispute Listed on IMR Application:");
            String list = request(letter.disputedItems().get(0));
            pages.paragraph(list);
            fact("/caseHeader/treatmentsInDispute", list);
        }
        lines("", wording.one("DEAR SIR OR MADAM,", "Dear Pat Example:"));
        pages.paragraph("MAXIMUS Federal Services has completed the Independent Medical Review (\u201cIMR\u201d) of the above workers"
                + wording.apostrophe() + " compensation case. This letter provides you with the IMR Final Determination.");
        String outcome = letter.outcome() == Decision.UPHELD ? "UPHOLD. This means we decided that none of the"
                : letter.outcome() == Decision.OVERTURNED ? "OVERTURN. This means we decided that all of the"
                : "PARTIAL OVERTURN. This means we decided that some (but not all) of the";
        pages.paragraph("Final Determination: " + outcome + " disputed items/services are medically necessary and appropriate.");
        pages.paragraph("In certain limited circumstances, you can appeal the Final Determination within 30 days.");
        signature();
        lines("HOW THE IMR FINAL DETERMINATION WAS MADE");
        statement();
        lines("DOCUMENTS REVIEWED");
        documents();
        lines("CLINICAL CASE SUMMARY");
        pages.paragraph("The " + reviewer.toLowerCase(Locale.ROOT) + " reviewer developed the following clinical case summary based on a "
                + "review of the case file, including all medical records:");
        summary("");
        lines("IMR DECISION(S) AND RATIONALE(S)");
        pages.paragraph("The Final Determination was based on decisions for the disputed items/services set forth below:");
        boolean named = random.nextBoolean();
        boolean numbered = named && random.nextInt(5) > 0 || !named;
        for (int i = 0; i < letter.disputedItems().size(); i++) {
            DisputedItem item = letter.disputedItems().get(i);
            pages.paragraph((numbered ? (i + 1) + ". " : "") + (named ? "The request for " : "") + request(item) + " "
                    + wording.decided(item.decision()));
            item(i, item);
            pages.paragraph(cited(i, item, true));
            pages.paragraph(cited(i, item, false));
            String label = "The " + reviewer + " Reviewer" + wording.apostrophe() + "s decision rationale:";
            rationale(i, item, label);
        }
        if (random.nextBoolean()) {
            disclaimer();
        }
    }

    private void item(int i, DisputedItem item) {
        fact("/disputedItems/" + i + "/request/text", request(item));
        fact("/disputedItems/" + i + "/decision", item.decision());
    }

    private String cited(int i, DisputedItem item, boolean claimsAdministrator) {
        Guideline guideline = claimsAdministrator ? item.claimsAdministratorGuideline() : item.reviewerGuideline();
        String sentences = wording.cited(guideline, claimsAdministrator);
        String pointer = "/disputedItems/" + i + (claimsAdministrator ? "/claimsAdministratorGuideline" : "/reviewerGuideline");
        fact(pointer + "/text", sentences);
        fact(pointer + "/citations", Wording.facts(guideline));
        return sentences;
    }

    private void rationale(int i, DisputedItem item, String label) {
        String text = item.rationale() == null ? "The knee is firm." : item.rationale().text();
        String[] paragraphs = text.split("\n\n");
        boolean below = random.nextBoolean();
        if (below) {
            pages.paragraph(label);
        }
        for (int p = 0; p < paragraphs.length; p++) {
            pages.paragraph((p == 0 && !below ? label + " " : "") + paragraphs[p]);
        }
        fact("/disputedItems/" + i + "/rationale/text", text);
    }

    private void statement() {
        String states = String.join(" and ", letter.reviewer().licensureStates());
        String specialty = letter.reviewer().specialties().get(0);
        String sub = random.nextBoolean() ? ", has a subspecialty in Pain Management" + wording.one(",", "") : "";
        String text = "MAXIMUS Federal Services sent the complete case file to " + wording.one("a physician", "an expert")
                + " reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. The "
                + "reviewer is Board Certified in " + specialty + sub + " and is licensed to practice in " + states
                + ". He/she has been in active clinical practice for more than five years.";
        pages.paragraph(text);
        fact("/reviewer/statement", text);
        fact("/reviewer/licensureStates", letter.reviewer().licensureStates());
        fact("/reviewer/specialties", List.of(specialty));
        fact("/reviewer/subspecialties", sub.isEmpty() ? List.of() : List.of("Pain Management"));
    }

    private void documents() {
        if (random.nextInt(5) > 0) {
            pages.paragraph("The following relevant documents received from the interested parties and the documents provided "
                    + "with the application were reviewed and considered. These documents included:");
        }
        List<String> documents = List.of("Application of Independent Medical Review (received 9/6/2013)",
                "Utilization Review Determination by the claims administrator of the county for the treatments that are in dispute here "
                        + "(dated 8/30/2013)", "Medical Records from 9/25/2012 through 8/20/2013",
                "Medical Treatment Utilization Schedule (MTUS)");
        String bullet = wording.one("\u2022 ", "- ", "\uF0B7 ", "\u2022", "");
        documents.forEach(document -> pages.paragraph(bullet + document));
        fact("/documentsReviewed", documents);
    }

    private void summary(String before) {
        String quoted = letter.caseSummary().text().replace("\n\n", " ");
        String text = random.nextBoolean() ? quoted : "\u201c" + quoted + "\u201d";
        pages.paragraph(before + text);
        fact("/caseSummary/text", text);
    }

    private void signature() {
        lines("Sincerely,", "A. Director, MD, MPH", "Medical Director", "", "cc: Department of Industrial Relations", "Division of Workers"
                + wording.apostrophe() + " Compensation, 1515 Clay Street");
    }

    private void disclaimer() {
        pages.paragraph("Disclaimer: MAXIMUS is providing an independent review service under contract with the California "
                + "Department of Industrial Relations. MAXIMUS is not engaged in the practice of law or medicine.");
    }

    private void outcomes(boolean noted) {
        for (int i = 0; i < letter.disputedItems().size(); i++) {
            DisputedItem item = letter.disputedItems().get(i);
            pages.paragraph((i + 1) + ") MAXIMUS Federal Services, Inc. has determined the request for " + request(item) + " "
                    + wording.decided(item.decision()));
            if (noted) {
                item(i, item);
            }
        }
    }

    private void notice() {
        letterhead();
        lines("Notice of Independent Medical Review Determination");
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("decisionDate", "Dated:");
        labels.put("employee", "Employee:");
        labels.put("claimNumber", "Claim Number:");
        labels.put("urDenialDate", "Date of UR Decision:");
        labels.put("dateOfInjury", "Date of Injury:");
        labels.put("applicationReceived", "IMR Application Received:");
        labels.put("caseNumber", "MAXIMUS Case Number:");
        oneOrTwoALine(labels(labels));
        outcomes(true);
        lines("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE");
        CaseHeader header = letter.caseHeader();
        String denial = header == null ? "8/30/2013" : printed(header.urDenialDate());
        LocalDate assigned = header == null ? LocalDate.of(2013, 9, 23) : header.dateAssigned();
        String filed = header == null ? "9/6/2013" : printed(header.applicationReceived());
        pages.paragraph("An application for Independent Medical Review was filed on " + filed
                + " disputing the Utilization Review Denial dated " + denial + ". A Notice of Assignment and Request for Information was provided to the above parties on "
                + printed(assigned) + ". A decision has been made for each of the treatment and/or services that were in dispute:");
        fact("/caseHeader/dateAssigned", assigned);
        outcomes(false);
        lines("Medical Qualifications of the Expert Reviewer:");
        statement();
        String label = wording.one("Case Summary:", "Expert Reviewer Case Summary:");
        boolean disclaimer = random.nextBoolean();
        lines(label + (disclaimer ? " " : ""));
        if (disclaimer) {
            pages.paragraph("Disclaimer: The following case summary was taken directly from the utilization review "
                    + "denial/modification dated " + wording.one("August 30, 2013.", "8/30/2013."));
        }
        summary("");
        lines("Documents Reviewed for Determination:");
        documents();
        for (int i = 0; i < letter.disputedItems().size(); i++) {
            DisputedItem item = letter.disputedItems().get(i);
            pages.paragraph((i + 1) + ") Regarding the request for " + request(item) + wording.one(":", " :"));
            pages.paragraph(wording.one("Section(s)", "Section") + " of the Medical Treatment Utilization Schedule Relied Upon by the "
                    + "Expert Reviewer to Make His/Her Decision" + wording.one(":", ""));
            String own = cited(i, item, true);
            String reviewers = cited(i, item, false);
            if (random.nextBoolean()) {
                pages.paragraph(own + " " + reviewers);
            } else {
                pages.paragraph(own);
                pages.paragraph(reviewers);
            }
            rationale(i, item, "Rationale for the Decision:");
        }
        pages.paragraph("Effect of the Decision: The determination of MAXIMUS Federal Services and its physician reviewer is deemed "
                + "to be the final determination of the Administrative Director.");
        signature();
        disclaimer();
    }

    private void professionalReview() {
        if (random.nextBoolean()) {
            lines("MEDICAL PROFESSIONAL REVIEW");
        }
        DisputedItem item = letter.disputedItems().get(0);
        boolean below = random.nextBoolean();
        if (below) {
            lines("ISSUE AT DISPUTE:");
        }
        pages.paragraph((below ? "" : "ISSUE AT DISPUTE: ") + request(item));
        item(0, item);
        lines("CASE SUMMARY:");
        summary("");
        lines("DOCUMENTS REVIEWED FOR DETERMINATION:");
        documents();
        lines("MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL", "REVIEWER AND WHY:");
        String sentences = cited(0, item, false);
        pages.paragraph(sentences);
        lines("RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE " + wording.one("IS/WAS", "IS", "WAS")
                + (item.decision() == Decision.UPHELD ? " NOT" : ""));
        rationale(0, item, "MEDICALLY NECESSARY:");
        lines("MEDICAL REVIEWER QUALIFICATIONS:");
        statement();
    }
}
