package io.github.imrletters.samples;

import io.github.imrletters.samples.SourceLetter.Credentials;
import io.github.imrletters.samples.SourceLetter.Item;
import io.github.imrletters.samples.SourceLetter.Panel;
import io.github.imrletters.samples.SourceLetter.Passage;
import io.github.imrletters.samples.SourceLetter.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts the passages of a letter into the fixed words of the form. */
final class LetterParagraphs {

    private static final String SENT =
            "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation "
                    + "with the employer, employee, providers or the claims administrator. ";
    private static final String PRACTICE =
            "He/she has been in active clinical practice for more than five years and is currently working at least "
                    + "24 hours a week in active practice. The expert reviewer was selected based on his/her clinical "
                    + "experience, education, background, and expertise in the same or similar specialties that "
                    + "evaluate and/or treat the medical condition and disputed ";
    private static final String LAWS =
            ". He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy "
                    + "that applies to Independent Medical Review determinations. ";
    private static final String DOCUMENTS_INTRODUCTION =
            "The following relevant documents received from the interested parties and the documents provided with the "
                    + "application were reviewed and considered. These documents included: ";
    private static final String SUMMARY_INTRODUCTION =
            "The expert reviewer developed the following clinical case summary based on a review of the case file, "
                    + "including all medical records: ";
    private static final String DECISIONS_INTRODUCTION =
            "The Final Determination was based on decisions for the disputed items/services set forth below: ";

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private LetterParagraphs() {}

    static List<Paragraph> of(SourceLetter letter) {
        LetterParagraphs form = new LetterParagraphs();
        form.addHowMade(letter);
        form.addDocuments(letter.documents());
        form.addSummary(letter.summary());
        form.addDecisions(letter.items(), letter.printing());
        return List.copyOf(form.paragraphs);
    }

    private void addHowMade(SourceLetter letter) {
        paragraphs.add(Paragraph.title("HOW THE IMR FINAL DETERMINATION WAS MADE"));
        if (letter.reviewer() instanceof Prose prose) {
            add(SENT + prose.sentence() + " " + PRACTICE + "items/services" + LAWS);
        } else if (letter.reviewer() instanceof Credentials credentials) {
            add(SENT + PRACTICE + "items/Service" + LAWS);
            paragraphs.add(Paragraph.empty());
            add("The Expert Reviewer has the following credentials: ");
            addCredentials(credentials);
        } else if (letter.reviewer() instanceof Panel panel) {
            add(SENT + PRACTICE + "items/Service" + LAWS);
            paragraphs.add(Paragraph.empty());
            add("The Expert Reviewers have the following credentials: ");
            for (int i = 0; i < panel.reviewers().size(); i++) {
                add("Expert Reviewer " + (i + 1) + ": ");
                addCredentials(panel.reviewers().get(i));
            }
        }
        paragraphs.add(Paragraph.empty());
    }

    private void addCredentials(Credentials credentials) {
        add("State(s) of Licensure: " + credentials.states() + " ");
        add("Certification(s)/Specialty: " + credentials.specialties() + " ");
    }

    private void addDocuments(List<String> documents) {
        if (!documents.isEmpty()) {
            paragraphs.add(Paragraph.title("DOCUMENTS REVIEWED"));
            add(DOCUMENTS_INTRODUCTION);
            documents.forEach(document -> add("\u2022 " + document + " "));
            paragraphs.add(Paragraph.empty());
        }
    }

    private void addSummary(Passage summary) {
        paragraphs.add(Paragraph.title("CLINICAL CASE SUMMARY"));
        add(SUMMARY_INTRODUCTION);
        paragraphs.add(Paragraph.empty());
        paragraphs.add(text(summary, " "));
        paragraphs.add(Paragraph.empty());
    }

    private void addDecisions(List<Item> items, Printing printing) {
        paragraphs.add(Paragraph.title("IMR ISSUES, DECISIONS AND RATIONALES"));
        add(DECISIONS_INTRODUCTION);
        Printing.Labels labels = printing.labels();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            // Every paragraph ends in a space but the last.
            boolean last = i == items.size() - 1;
            String number = printing.numbered() ? i + 1 + ". " : "";
            addPart(number + item.heading().text() + ":", new Passage(item.outcome(), item.heading().linesBeforePageEnd()), " ");
            addPart(labels.claimsAdministrator(), item.claimsAdministrator(), "  ");
            addPart(labels.maximus(), item.maximus(), "  ");
            String end = last ? "" : " ";
            if (labels.rationaleApart()) {
                addPart(labels.rationale(), new Passage("", OptionalInt.empty()), "");
                paragraphs.add(text(item.rationale(), end));
            } else {
                addPart(labels.rationale(), item.rationale(), end);
            }
        }
        paragraphs.add(Paragraph.empty());
    }

    private void addPart(String label, Passage passage, String end) {
        paragraphs.add(Paragraph.empty());
        paragraphs.add(label.isEmpty() ? text(passage, end)
                : Paragraph.of(new Span(Face.TIMES_BOLD, label), regular(" " + passage.text() + end))
                        .withPageEnd(passage.linesBeforePageEnd()));
    }

    private static Paragraph text(Passage passage, String end) {
        return Paragraph.of(regular(passage.text() + end)).withPageEnd(passage.linesBeforePageEnd());
    }

    private void add(String text) {
        paragraphs.add(Paragraph.of(regular(text)));
    }

    private static Span regular(String text) {
        return new Span(Face.TIMES, text);
    }
}
