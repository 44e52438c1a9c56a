package io.github.imrletters.samples;

import io.github.imrletters.samples.SourceLetter.Credentials;
import io.github.imrletters.samples.SourceLetter.Item;
import io.github.imrletters.samples.SourceLetter.Passage;
import io.github.imrletters.samples.SourceLetter.Prose;
import java.util.ArrayList;
import java.util.List;

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
        form.addSummary(letter.summary());
        form.addDecisions(letter.items());
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
            add("State(s) of Licensure: " + credentials.states() + " ");
            add("Certification(s)/Specialty: " + credentials.specialties() + " ");
        }
        paragraphs.add(Paragraph.empty());
    }

    private void addSummary(Passage summary) {
        paragraphs.add(Paragraph.title("CLINICAL CASE SUMMARY"));
        add(SUMMARY_INTRODUCTION);
        paragraphs.add(Paragraph.empty());
        paragraphs.add(Paragraph.of(regular(summary.text() + " ")).withPageEnd(summary.linesBeforePageEnd()));
        paragraphs.add(Paragraph.empty());
    }

    private void addDecisions(List<Item> items) {
        paragraphs.add(Paragraph.title("IMR ISSUES, DECISIONS AND RATIONALES"));
        add(DECISIONS_INTRODUCTION);
        for (Item item : items) {
            // Every paragraph ends in a space but the last.
            boolean last = item == items.get(items.size() - 1);
            addPart(item.heading().text() + ":", new Passage(item.outcome(), item.heading().linesBeforePageEnd()), " ");
            addPart("Claims Administrator guideline:", item.claimsAdministrator(), "  ");
            addPart("MAXIMUS guideline:", item.maximus(), "  ");
            addPart("Decision rationale:", item.rationale(), last ? "" : " ");
        }
        paragraphs.add(Paragraph.empty());
    }

    private void addPart(String label, Passage passage, String end) {
        paragraphs.add(Paragraph.empty());
        paragraphs.add(Paragraph.of(new Span(Face.TIMES_BOLD, label), regular(" " + passage.text() + end))
                .withPageEnd(passage.linesBeforePageEnd()));
    }

    private void add(String text) {
        paragraphs.add(Paragraph.of(regular(text)));
    }

    private static Span regular(String text) {
        return new Span(Face.TIMES, text);
    }
}
