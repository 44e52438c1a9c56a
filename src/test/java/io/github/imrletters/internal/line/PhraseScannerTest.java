package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the forms of 2013 in a letter's text: which ones are taken, where they stand, and what the text behind them is. */
class PhraseScannerTest {

    private static final FormPhrases DECISIONS = new FormPhrases("decisions-and-rationales-words.tsv");
    private static final FormPhrases NOTICE = new FormPhrases("determination-notice-words.tsv");
    private static final FormPhrases REVIEW = new FormPhrases("professional-review-words.tsv");

    /** {@code line:column KIND=words>THEN} of each mark. */
    private static List<String> marks(FormPhrases form, String... lines) {
        RunningText text = new RunningText(Lines.of(lines));
        return new PhraseScanner(text, form).marks().stream().map(mark -> {
            int line = text.lineOf(mark.start());
            String words = text.text().substring(mark.start(), mark.end()).replace('\n', ' ');
            return line + ":" + (mark.start() - text.startOf(line)) + " " + mark.kind() + "=" + words + ">" + mark.then();
        }).toList();
    }

    /** The same of the lines behind a first one, which has a mark of its own. */
    private static List<String> behind(String first, FormPhrases form, String... lines) {
        List<String> marks = marks(form, (first + "\n" + String.join("\n", lines)).split("\n"));
        return marks.subList(1, marks.size());
    }

    @Test
    void textWithoutTheWordsHasNoMarks() {
        assertEquals(List.of(), marks(DECISIONS, "The arm hurts.", "It is weak."));
        assertEquals(List.of(), marks(DECISIONS));
    }

    @Test
    void openingLetterIsKnownByItsLinesUpToTheFirstSection() {
        assertEquals(List.of("0:0 LETTER_OUTCOME=Final Determination: UPHOLD>OPENING", "1:0 OPENING=>OPENING", "3:0 OPENING=>OPENING",
                "4:0 CASE_SUMMARY_TITLE=CLINICAL CASE SUMMARY:>TEXT"),
                marks(DECISIONS, "Final Determination: UPHOLD", "Dear Worker:", "Read it. Dear Worker:", "This letter tells it.",
                        "CLINICAL CASE SUMMARY:", "Dear Worker:", "Final Determination: UPHOLD", "Note: Dear Worker"));
    }

    @Test
    void outcomeOfTheLetterCanStandInItsClosing() {
        assertEquals(List.of("2:0 CLOSING=>CLOSING", "3:0 LETTER_OUTCOME=Final Determination: UPHOLD>CLOSING"),
                behind("CLINICAL CASE SUMMARY", DECISIONS, "Final Determination: UPHOLD", "cc: the worker", "Final Determination: UPHOLD",
                        "He wrote. Final Determination: UPHOLD"));
    }

    @Test
    void titleIsAWholeLineOrSeveral() {
        assertEquals(List.of("0:0 DOCUMENTS_TITLE=DOCUMENTS REVIEWED>TEXT", "4:0 ISSUES_TITLE=IMR DECISION(S) AND RATIONALE(S) :>TEXT"),
                marks(DECISIONS, "DOCUMENTS REVIEWED", "DOCUMENTS REVIEWED by him", "He said: DOCUMENTS REVIEWED", "twice",
                        "IMR DECISION(S)", "AND RATIONALE(S) :"));
    }

    @Test
    void titleOfTheLetterStandsBeforeItsSectionsAndBeginsNone() {
        assertEquals(List.of("0:0 OPENING=>OPENING", "1:0 NOTICE_TITLE=Notice of Independent Medical Review Determination>HEADER_VALUE",
                "2:0 OPENING=>OPENING", "3:0 HOW_MADE_TITLE=HOW THE IMR FINAL DETERMINATION WAS MADE>TEXT"),
                marks(DECISIONS, "Dear Worker:", "Notice of Independent Medical Review Determination", "Dear Doctor:",
                        "HOW THE IMR FINAL DETERMINATION WAS MADE", "Notice of Independent Medical Review Determination"));
    }

    @Test
    void introductionOfASectionFollowsItsTitleAtOnceOrStandsForIt() {
        assertEquals(List.of("1:0 DOCUMENTS_INTRO=The following documents were read:>TEXT"),
                behind("DOCUMENTS REVIEWED", DECISIONS, "The following documents were read:", "A letter.",
                        "The following documents were lost:"));
        assertEquals(List.of(), behind("DOCUMENTS REVIEWED", DECISIONS, "A letter.", "The following documents were read:"));
        assertEquals(List.of("1:0 DOCUMENTS_INTRO=The following documents were read:>TEXT",
                "2:0 SUMMARY_INTRO=The expert reviewer developed the following:>TEXT"),
                behind("CLINICAL CASE SUMMARY", DECISIONS, "The following documents were read:", "The expert reviewer developed the following:",
                        "Note: The following documents were read: b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAXIMUS guideline: none", "Decision rationale: It is well."})
    void introductionOfASectionWithinAnItemIsText(String part) {
        assertEquals(1, behind("IMR DECISIONS AND RATIONALES", DECISIONS, part, "The following documents were read:").size());
    }

    @Test
    void introductionOfTheItemsStandsInTheirSectionOnly() {
        assertEquals(List.of("1:0 ISSUES_INTRO=The Final Determination was based on decisions for them:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "The Final Determination was based on decisions for them:",
                        "The Final Determination was based on decisions for these:"));
        assertEquals(List.of(), behind("CLINICAL CASE SUMMARY", DECISIONS, "The Final Determination was based on decisions for them:"));
    }

    @Test
    void numberedItemsHaveTheirPartsInOrder() {
        assertEquals(List.of(
                "1:0 ITEM=1. The request for>HEADING", "1:27 DECISION=is not medically necessary.>TEXT",
                "2:0 CLAIMS_ADMINISTRATOR_GUIDELINE=>TEXT", "2:37 REVIEWER_GUIDELINE=>TEXT",
                "3:0 RATIONALE=The Expert Reviewer's decision rationale:>TEXT",
                "4:0 ITEM=2) The request for>HEADING", "5:0 DECISION=is medically necessary>TEXT",
                "6:0 CLAIMS_ADMINISTRATOR_GUIDELINE=Claims Administrator guideline:>TEXT", "7:0 REVIEWER_GUIDELINE=MAXIMUS guideline>TEXT",
                "8:0 RATIONALE=Decision rationale>TEXT", "10:0 CLOSING=>CLOSING"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. The request for a sling is not medically necessary.",
                        "The Claims Administrator cited none. The Expert Reviewer had one.", "The Expert Reviewer's decision rationale: It is well.",
                        "2) The request for a cane", "is medically necessary", "Claims Administrator guideline: none", "MAXIMUS guideline",
                        "Decision rationale", "It helps.", "Effect of the Decision"));
    }

    @Test
    void partsOfAnItemCanShareALine() {
        assertEquals(List.of(
                "1:0 ITEM=1. The request for>HEADING", "1:27 DECISION=is not medically necessary.>TEXT",
                "1:55 CLAIMS_ADMINISTRATOR_GUIDELINE=Claims Administrator guideline:>TEXT", "1:93 REVIEWER_GUIDELINE=MAXIMUS guideline:>TEXT",
                "1:118 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. The request for a sling is not medically necessary. "
                        + "Claims Administrator guideline: none. MAXIMUS guideline: none. Decision rationale: It is well."));
    }

    @Test
    void numberThatIsNotTheNextItemsIsText() {
        assertEquals(List.of("1:0 ITEM=2. The request for>HEADING", "1:27 DECISION=is not medically necessary.>TEXT", "2:0 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "2. The request for a sling is not medically necessary.", "Decision rationale: No.",
                        "2. The request for a cane is medically necessary.", "1. The request for a cane is medically necessary."));
    }

    @Test
    void numberedRequestBeforeAllSectionsIsText() {
        assertEquals(List.of(), marks(DECISIONS, "1. The request for a sling is not medically necessary."));
    }

    @Test
    void requestWithoutADecisionIsNoItem() {
        assertEquals(List.of(), behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. The request for a sling is not known.", "So it is."));
    }

    @Test
    void itemWithoutANumberIsKnownByThePartBehindIt() {
        assertEquals(List.of("1:0 ITEM=The request for>HEADING", "1:23 DECISION=is medically necessary.>TEXT", "3:0 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "The request for a cane is", "medically necessary.", "Decision rationale: It helps."));
        assertEquals(List.of("2:0 HEADING=>HEADING", "2:7 DECISION=is medically necessary.>TEXT", "3:0 CLAIMS_ADMINISTRATOR_GUIDELINE=>TEXT",
                "4:0 REVIEWER_GUIDELINE=>TEXT"),
                behind("IMR DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for them:", DECISIONS,
                        "A cane is medically necessary.", "The Claims Administrator had none.", "The Expert Reviewer had none.").subList(1, 5));
    }

    @Test
    void numberedItemInOtherWordsIsKnownByThePartBehindIt() {
        assertEquals(List.of("1:0 ITEM=1.>HEADING", "1:10 DECISION=is medically necessary>TEXT", "2:0 REVIEWER_GUIDELINE=>TEXT",
                "3:0 RATIONALE=Decision rationale:>TEXT", "4:0 ITEM=2. The request for>HEADING", "4:26 DECISION=is medically necessary.>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. A cane is medically necessary", "The Expert Reviewer had none.",
                        "Decision rationale: It helps.", "2. The request for a cane is medically necessary."));
    }

    /** Not the next one's number, once it was taken. */
    @Test
    void itemThatAPartMadeKnownIsCounted() {
        assertEquals(List.of("1:0 ITEM=1.>HEADING", "1:10 DECISION=is medically necessary>TEXT", "2:0 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. A cane is medically necessary", "Decision rationale: It helps.",
                        "1. The request for a cane is medically necessary."));
    }

    @Test
    void sentenceOfASideOutsideOfAnItemIsText() {
        assertEquals(List.of("2:0 RATIONALE=Decision rationale:>TEXT"), behind("IMR DECISIONS AND RATIONALES", DECISIONS,
                "The Claims Administrator wrote it.", "Decision rationale: It is well.", "The Expert Reviewer is of the same mind."));
        assertEquals(List.of(), behind("CLINICAL CASE SUMMARY", DECISIONS, "It is medically necessary.", "The Claims Administrator wrote it."));
        assertEquals(List.of(), behind("DOCUMENTS REVIEWED", DECISIONS, "It is medically necessary.", "The Claims Administrator wrote it."));
    }

    @Test
    void labelOfAnItemIsNoneBeforeTheSectionsAndBehindThem() {
        assertEquals(List.of(), marks(DECISIONS, "Decision rationale: It is well.", "MAXIMUS guideline: none", "Claims Administrator guideline: none"));
        assertEquals(List.of("1:0 CLOSING=>CLOSING"), behind("CLINICAL CASE SUMMARY", DECISIONS, "Sincerely, A. Doctor", "Decision rationale: It is well."));
    }

    @Test
    void labelHasAColonOrALineOfItsOwn() {
        assertEquals(List.of("1:0 RATIONALE=Decision rationale>TEXT", "3:0 REVIEWER_GUIDELINE=MAXIMUS guideline :>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "Decision rationale", "Decision rationale is it.", "MAXIMUS guideline : none",
                        "None. Decision rationale", "It is well. MAXIMUS guideline"));
    }

    @Test
    void labelWithinALineIsOneWithinAnItemOnly() {
        assertEquals(List.of("1:0 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS, "Decision rationale: It is well. MAXIMUS guideline: none"));
        assertEquals(List.of(), behind("CLINICAL CASE SUMMARY", DECISIONS, "It is well. MAXIMUS guideline: none"));
    }

    @Test
    void closingBeginsItsLineBehindTheOpening() {
        assertEquals(List.of("0:0 OPENING=>OPENING"), marks(DECISIONS, "Sincerely,", "cc: the worker"));
        assertEquals(List.of("2:0 CLOSING=>CLOSING"), behind("CLINICAL CASE SUMMARY", DECISIONS, "It hurts. Sincerely, A. Doctor", "Sincerely, A. Doctor"));
    }

    @Test
    void outcomesOfANoticeStandInItsOpeningAndItsIntroduction() {
        assertEquals(List.of("0:0 OPENING=>OPENING",
                "1:0 ITEM=MAXIMUS Federal Services has determined the request for>HEADING", "1:63 DECISION=is medically necessary.>OPENING",
                "3:0 OPENING=>OPENING",
                "4:0 ISSUES_TITLE=INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE>TEXT", "5:0 ISSUES_INTRO=>ISSUES_INTRO", "6:0 ISSUES_INTRO=>ISSUES_INTRO",
                "7:0 ITEM=1) MAXIMUS Federal Services has determined the request for>HEADING", "7:67 DECISION=is not medically necessary.>ISSUES_INTRO",
                "8:0 ISSUES_INTRO=>ISSUES_INTRO"),
                marks(NOTICE, "Dear Worker:", "MAXIMUS Federal Services has determined the request for a cane is medically necessary.", "It was paid.",
                        "Dear Doctor:", "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE", "An application for Independent Medical Review came.",
                        "A decision has been made.", "1) MAXIMUS Federal Services has determined the request for a sling is not medically necessary.",
                        "A decision has been made for you."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Case Summary:", "Dear Worker:"})
    void introductionOfANoticesItemsStandsBehindTheirTitle(String first) {
        assertEquals(List.of(), behind(first, NOTICE, "A decision has been made.", "An application for Independent Medical Review came."));
    }

    @Test
    void outcomeThatIsNotSaidIsNone() {
        assertEquals(List.of(), marks(NOTICE, "MAXIMUS Federal Services has determined the request for a cane is unknown."));
    }

    @Test
    void requestOfANoticeEndsInItsColon() {
        assertEquals(List.of(
                "1:0 ITEM=1) Regarding the request for>HEADING", "1:35 HEADING=:>TEXT",
                "2:0 GUIDELINES_TITLE=Section of the Medical Treatment Utilization Schedule that was used:>TEXT",
                "3:0 CLAIMS_ADMINISTRATOR_GUIDELINE=>TEXT", "3:37 REVIEWER_GUIDELINE=>TEXT", "4:0 RATIONALE=Rationale for the Decision:>TEXT",
                "6:0 ITEM=2) Regarding the request for>HEADING", "6:36 HEADING=.>TEXT", "7:0 RATIONALE=Rationale for the Decision>TEXT",
                "9:0 ITEM=Regarding the request for>HEADING", "9:33 HEADING=:>TEXT", "10:0 RATIONALE=Rationale for the Decision:>TEXT"),
                behind("Case Summary", NOTICE, "1) Regarding the request for a cane:", "Section of the Medical Treatment Utilization Schedule that was used:",
                        "The Claims Administrator cited none. The Expert Reviewer cited none.", "Rationale for the Decision:",
                        "Regarding the request for a cane, it helps.", "2) Regarding the request for a sling.", "Rationale for the Decision", "It is well.",
                        "Regarding the request for a brace:", "Rationale for the Decision: No"));
    }

    @Test
    void requestOfANoticeWithItsNumberMayLackItsColonAndItsWords() {
        assertEquals(List.of("1:0 ITEM=1) Regarding the request for>HEADING"), behind("Case Summary", NOTICE, "1) Regarding the request for a cane", "It helps"));
        assertEquals(List.of(), behind("Case Summary", NOTICE, "Regarding the request for a cane.", "Rationale for it. It helps"));
        assertEquals(List.of("1:0 RATIONALE=Rationale for the Decision:>TEXT"),
                behind("Case Summary", NOTICE, "Rationale for the Decision: It helps.", "Regarding the request for a cane, it helps."));
    }

    @Test
    void requestOfAnEarlyLetterStandsBehindItsLabel() {
        assertEquals(List.of("0:0 NOTICE_TITLE=MEDICAL PROFESSIONAL REVIEW>HEADER_VALUE", "1:0 ITEM=ISSUE AT DISPUTE:>HEADING", "2:0 ITEM=ISSUE IN DISPUTE>HEADING",
                "4:0 CASE_SUMMARY_TITLE=CASE SUMMARY:>TEXT"),
                marks(REVIEW, "MEDICAL PROFESSIONAL REVIEW", "ISSUE AT DISPUTE: a cane", "ISSUE IN DISPUTE", "a sling", "CASE SUMMARY: It hurts.",
                        "It is told. ISSUE AT DISPUTE: none", "ISSUES IN DISPUTE are many"));
    }

    @Test
    void rationaleOfAnEarlyLetterHasItsDecisionInItsLabel() {
        assertEquals(List.of(
                "1:0 GUIDELINES_TITLE=MEDICAL TREATMENT GUIDELINES RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:>TEXT",
                "2:0 CLAIMS_ADMINISTRATOR_GUIDELINE=>TEXT", "2:35 REVIEWER_GUIDELINE=>TEXT",
                "3:0 RATIONALE=RATIONALE FOR WHY THE TREATMENT WAS NOT MEDICALLY NECESSARY:>TEXT", "5:0 HOW_MADE_TITLE=MEDICAL REVIEWER'S QUALIFICATIONS:>TEXT"),
                behind("ISSUE AT DISPUTE: a cane", REVIEW, "MEDICAL TREATMENT GUIDELINES RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:",
                        "The Claims Administrator had none. The Professional Reviewer had one.", "RATIONALE FOR WHY THE TREATMENT WAS NOT",
                        "MEDICALLY NECESSARY:", "MEDICAL REVIEWER'S QUALIFICATIONS: a surgeon", "It is told. RATIONALE FOR WHY: none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a cane", "salve 5% #2", "a cane,", "a cane (one)"})
    void decisionBeginsWithItsFirstWord(String request) {
        List<String> marks = behind("IMR DECISIONS AND RATIONALES", DECISIONS, "1. The request for " + request + " is not medically necessary.");
        assertEquals("1:" + (20 + request.length()) + " DECISION=is not medically necessary.>TEXT", marks.get(1));
    }

    @Test
    void decisionBeforeAPartIsTakenRatherThanOneWithinTheRequest() {
        assertEquals(List.of("1:0 ITEM=1. The request for>HEADING", "1:56 DECISION=is not medically necessary.>TEXT", "1:84 RATIONALE=Decision rationale:>TEXT"),
                behind("IMR DECISIONS AND RATIONALES", DECISIONS,
                        "1. The request for what is medically necessary, a cane, is not medically necessary. Decision rationale: No."));
    }

    /** A form with one wording, and shorter ones that a line can begin with before its sections and behind them. */
    private static FormPhrases form(String kind, String match, String words, String shorter) {
        return new FormPhrases(Stream.of(List.of(kind, match, words), List.of("OPENING", "line", shorter), List.of("DOCUMENTS_INTRO", "begins", shorter),
                List.of("HOW_MADE_TITLE", "title", "MADE"), List.of("ITEM", "issue", "ISSUE")).map(row -> new WordFile.Row("words.tsv", 1, row)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE_TITLE, title, The note, x, The note", "OPENING, line, The worker, x, The worker", "LETTER_OUTCOME, words, The outcome, x, The outcome",
        "CASE_SUMMARY_TITLE, title, The case, MADE, The case", "CASE_SUMMARY_TITLE, label, The case, MADE, The case: a",
        "SUMMARY_INTRO, through, The reviewer wrote, MADE, The reviewer wrote it:", "CLOSING, begins, The end, MADE, The end is here",
        "ITEM, issue, The request, MADE, The request: a cane", "ITEM, counted, The request, MADE, The request 2: a cane",
        "REVIEWER_GUIDELINE, sentence, The reviewer, ISSUE: a, The reviewer had none.", "DECISION, label, The finding, ISSUE: a, The finding: none"})
    void longestWordingAtAPlaceIsTaken(LineKind kind, String match, String words, String before, String line) {
        RunningText text = new RunningText(Lines.of(before, line));
        List<Mark> marks = new PhraseScanner(text, form(kind.name(), match, words, "The")).marks().stream()
                .filter(mark -> mark.start() == text.startOf(1)).toList();
        assertEquals(List.of(kind), marks.stream().map(Mark::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_SUMMARY_TITLE, title, The case, MADE, The case of it", "CASE_SUMMARY_TITLE, label, The case, MADE, The case of it",
        "DECISION, label, The finding, MADE, The finding: none", "ITEM, counted, The request, MADE, The request: a", "ITEM, counted, The request, MADE, The request 2",
        "ITEM, counted, The request, MADE, The request /:", "ITEM, counted, The request, MADE, The request 1a: b",
        "REVIEWER_GUIDELINE, sentence, The reviewer, MADE, The reviewer had none.", "NOTICE_TITLE, title, The note, MADE, The note",
        "OPENING, line, The worker, MADE, The worker"})
    void wordingThatIsNotDueLeavesItsPlaceToAShorterOne(LineKind kind, String match, String words, String before, String line) {
        assertEquals(List.of("1:0 DOCUMENTS_INTRO=>DOCUMENTS_INTRO"), behind(before, form(kind.name(), match, words, "The"), line));
    }

    @Test
    void labelOfAnItemBeforeTheSectionsLeavesItsPlaceToAShorterOne() {
        assertEquals(List.of("0:0 OPENING=>OPENING"), marks(form("RATIONALE", "label", "The reason", "The"), "The reason: it hurts."));
    }

    @ParameterizedTest
    @CsvSource({"Treatment 1: a cane, Treatment 1:", "Treatment 10 : a cane, Treatment 10 :", "Treatment90:, Treatment90:"})
    void labelWithItsItemsNumberIsTakenWhole(String line, String label) {
        assertEquals(List.of("1:0 ITEM=" + label + ">HEADING"), behind("MADE", form("ITEM", "counted", "Treatment", "The"), line));
    }

    /** A line end that is lost behind an outcome must not cost the next one. */
    @Test
    void outcomeWithTextBehindItEndsBeforeTheNextOne() {
        List<String> marks = marks(NOTICE, "MAXIMUS Federal Services, Inc. has determined the request for a cane is medically necessary and appropriate. More",
                "MAXIMUS Federal Services, Inc. has determined the request for a brace is not medically necessary and appropriate.");
        assertEquals(List.of("0 ITEM", "0 DECISION", "1 ITEM", "1 DECISION"), marks.stream().map(mark -> mark.replaceAll(":\\d+ (\\w+)=.*", " $1")).toList());
    }
}
