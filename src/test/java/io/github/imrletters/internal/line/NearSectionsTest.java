package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged titles, introductions and labels of sections: which ones are found, and where. */
class NearSectionsTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");

    /** {@code KIND line:column words} of what is found beside the exact words of the lines. */
    private static List<String> found(String... lines) {
        List<TypedLine> typed = Lines.typed(Lines.of(lines));
        RunningText text = new RunningText(typed.stream().map(TypedLine::line).toList());
        List<FoundWords> found = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            LineKind kind = typed.get(i).kind();
            if (NearSections.ORDER.contains(kind) || NearItems.LABELS.contains(kind)) {
                found.add(new FoundWords(kind, text.startOf(i), text.startOf(i) + typed.get(i).from(), false, null));
            }
        }
        new NearSections(WORDS, text, new NearFinder(text), found).find();
        return found.stream().filter(words -> !words.isExact()).sorted(Comparator.comparingInt(FoundWords::start)).map(words -> {
            int line = text.lineOf(words.start());
            return words.kind() + " " + line + ":" + (words.start() - text.startOf(line)) + " "
                    + text.text().substring(words.start(), words.end()).replace('\n', '/');
        }).toList();
    }

    @Test
    void allSectionsOfALetterAreFoundByTheirNearWords() {
        assertEquals(List.of(
                "HOW_MADE_TITLE 0:0 HOW THE lMR FINAL DETERMINATION WAS MADE",
                "CREDENTIALS_INTRO 2:0 The Expert Rcviewer has the following credentials;",
                "LICENSURE 3:0 State(s) of Liccnsure:",
                "SPECIALTY 4:0 Certification(s)/Specialtv:",
                "CASE_SUMMARY_TITLE 5:0 CL1NICAL CASE SUMMARY",
                "SUMMARY_INTRO 6:0 The expert reviewer developed the following cl1nical case summary based on a review of the/case file, including all medical records:",
                "ISSUES_TITLE 9:0 IMR 1SSUES, DECISIONS AND RATIONALES",
                "ISSUES_INTRO 10:0 The Final Determination was based on decisions for the disputed items/services set forth bclow:"),
                found("HOW THE lMR FINAL DETERMINATION WAS MADE", "The reviewer knows the law.", "The Expert Rcviewer has the following credentials;",
                        "State(s) of Liccnsure: Nevada", "Certification(s)/Specialtv: Urology", "CL1NICAL CASE SUMMARY",
                        "The expert reviewer developed the following cl1nical case summary based on a review of the",
                        "case file, including all medical records:", "It hurts.", "IMR 1SSUES, DECISIONS AND RATIONALES",
                        "The Final Determination was based on decisions for the disputed items/services set forth bclow:", "A cane: Upheld",
                        "Claims Administrator guideline: none."));
    }

    @Test
    void exactWordsAreNotLookedForAgain() {
        assertEquals(List.of(), found("CLINICAL CASE SUMMARY", "CLINICAL CASE SUMARY"));
    }

    @Test
    void nearestWordsAreTaken() {
        assertEquals(List.of("CASE_SUMMARY_TITLE 4:0 CLlNICAL CASE SUMMARY"),
                found("CLINICAL CASE SUMARY", "It hurts.", "CLINICAL CASE SUMMARVY", "It hurts.", "CLlNICAL CASE SUMMARY"));
        assertEquals(List.of("CASE_SUMMARY_TITLE 0:0 CLINICAL CASE SUMARY"),
                found("CLINICAL CASE SUMARY", "It hurts.", "CLINIAL CASE SUMARY", "It hurts."));
        assertEquals(List.of("CREDENTIALS_INTRO 1:0 The Expert Reviewcrs have the following credentials:"),
                found("It is so and not otherwise.", "The Expert Reviewcrs have the following credentials:"));
    }

    @Test
    void wordsThatAreAsNearTwiceAreInDoubt() {
        assertEquals(List.of(), found("CLINICAL CASE SUMARY", "It hurts.", "CLINICAL CASE SUMARY", "It hurts."));
        assertEquals(List.of(), found("CLINICAL CASE SUMARY", "It hurts.", "CLINICAL CASE SUMARY", "It hurts.", "CLINIAL CASE SUMARY"));
        assertEquals(List.of("CASE_SUMMARY_TITLE 4:0 CLlNICAL CASE SUMMARY"),
                found("CLINICAL CASE SUMARY", "It hurts.", "CLINICAL CASE SUMARY", "It hurts.", "CLlNICAL CASE SUMMARY"));
    }

    @Test
    void sectionsKeepTheirOrder() {
        assertEquals(List.of(), found("IMR ISSUES, DECISIONS AND RATIONALES", "CLINICAL CASE SUMARY"));
        assertEquals(List.of(), found("CLINICAL CASE SUMARY", "HOW THE IMR FINAL DETERMINATION WAS MADE"));
        assertEquals(List.of(), found("Claims Administrator guideline: none.", "CLINICAL CASE SUMARY"));
        assertEquals(List.of("CASE_SUMMARY_TITLE 0:0 CLINICAL CASE SUMARY"),
                found("CLINICAL CASE SUMARY", "IMR ISSUES, DECISIONS AND RATIONALES", "CLINICAL CASE SUMARY"));
    }

    @Test
    void firstOfTwoLikeSentencesIsTaken() {
        assertEquals(List.of("CREDENTIALS_INTRO 0:0 The Expert Rcviewer has the following credentials:"),
                found("The Expert Rcviewer has the following credentials:", "The Expert Rcviewer has the following credentials:"));
    }

    @ParameterizedTest
    @CsvSource({"laws., 2:0", "It is so., 2:0", "x, 2:0"})
    void sentenceBeginsBehindTheShortEndOfAnotherOne(String end, String place) {
        assertEquals(List.of("CREDENTIALS_INTRO " + place + " The Expert Rcviewer has the following credentials:"),
                found("HOW THE IMR FINAL DETERMINATION WAS MADE", end, "The Expert Rcviewer has the following credentials:"));
        assertEquals(List.of("CREDENTIALS_INTRO " + place.replace('2', '3') + " The Expert Rcviewer has the following credentials:"),
                found("HOW THE IMR FINAL DETERMINATION WAS MADE", "The reviewer is in active practice and knows the", end,
                        "The Expert Rcviewer has the following credentials:"));
    }

    @Test
    void sentenceCanBeginBehindAnotherOnOneLine() {
        assertEquals(List.of("CREDENTIALS_INTRO 1:10 The Expert Rcviewer has the following credentials:"),
                found("HOW THE IMR FINAL DETERMINATION WAS MADE", "It is so. The Expert Rcviewer has the following credentials:"));
    }

    @Test
    void sentenceBeginsRightBehindItsTitleOrALine() {
        assertEquals(List.of("HOW_MADE_TITLE 0:0 HOW THE lMR FINAL DETERMINATION WAS MADE", "CREDENTIALS_INTRO 0:41 The Expert Rcviewer has the following credentials:"),
                found("HOW THE lMR FINAL DETERMINATION WAS MADE The Expert Rcviewer has the following credentials:"));
        assertEquals(List.of(), found("HOW THE IMR FINAL DETERMINATION WAS MADE",
                "It is so and not otherwise. The Expert Rcviewer has the following credentials:"));
    }

    @Test
    void sentenceThatGoesOnIntoTheNextSectionIsNone() {
        assertEquals(List.of(), found("HOW THE IMR FINAL DETERMINATION WAS MADE", "The Expert Rcviewer has the", "CLINICAL CASE SUMMARY", "following credentials:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "It hurts.", "The Expert Reviewer"})
    void otherTextHoldsNoSections(String line) {
        assertEquals(List.of(), found(line));
        assertEquals(List.of(), found());
    }
}
