package io.github.imrletters.internal.grammar.early;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of letters of 2013 become: the records, where their facts stand, and what is told of them. */
class EarlyLetterMapperTest {

    private static final LetterText DECISIONS = LetterText.of(Samples.text("2013-decisions-and-rationales"));
    private static final LetterText REVIEW = LetterText.of(Samples.text("2013-professional-review-overturned"));
    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static Letter parse(LetterText text) {
        return PARSER.parseText(text.toString()).letter();
    }

    private static List<String> messages(LetterText text) {
        return parse(text).diagnostics().stream().map(diagnostic -> diagnostic.message()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            /caseHeader/caseNumber = CM13-9000301
            /caseHeader/decisionDate = 12/18/2013
            /reviewer/licensureStates/1 = Nevada
            /reviewer/specialties/0 = Orthopedic Surgery
            /reviewer/subspecialties/0 = Sports Medicine
            /caseSummary/patient/age = 47
            /documentsReviewed/1 = Utilization Review Determination from the claims administrator for the brace and for the cold|therapy unit (dated 09/20/2013)
            /disputedItems/0/request/text = a hinged brace for the left knee
            /disputedItems/0/decision = is not medically necessary and appropriate.
            /disputedItems/0/claimsAdministratorGuideline/citations/0/year = 2004
            /disputedItems/0/reviewerGuideline/citations/1/source = Official Disability G <- /disputedItems/0/reviewerGuideline/citations/1/text by a row
            /disputedItems/1/decision = is medically necessary and|appropriate.
            /disputedItems/1/rationale/conclusion = medically necessary <- /disputedItems/1/rationale/text by a row
            """)
    void factsAreMarkedWhereTheyStand(String pointer, String words) {
        assertEquals(words, Marks.of(parse(DECISIONS), DECISIONS.toString()).get(pointer));
    }

    @Test
    void partsOfTheLetterAreItsRecords() {
        Letter letter = parse(DECISIONS);
        assertEquals("CM13-9000301", letter.caseHeader().caseNumber());
        assertEquals("Robin Example, MD", letter.caseHeader().provider());
        assertEquals(List.of("California", "Nevada"), letter.reviewer().licensureStates());
        assertEquals(List.of("Orthopedic Surgery"), letter.reviewer().specialties());
        assertEquals(List.of("Sports Medicine"), letter.reviewer().subspecialties());
        assertEquals(47, letter.caseSummary().patient().age());
        assertEquals(4, letter.documentsReviewed().size());
        assertEquals("Medical records from the clinic for the knee", letter.documentsReviewed().get(2));
    }

    @Test
    void textsAreMarkedOverAllTheirLines() {
        assertEquals("The reviewer is Board Certified in Family|Practice and is licensed to practice in Oregon.",
                Marks.of(parse(REVIEW), REVIEW.toString()).get("/reviewer/statement"));
    }

    @Test
    void decisionOfALabelIsMarkedInTheLabel() {
        assertEquals("MEDICALLY NECESSARY", Marks.of(parse(REVIEW), REVIEW.toString()).get("/disputedItems/0/decision"));
    }

    @Test
    void decisionOfTheConclusionFollowsFromIt() {
        LetterText text = REVIEW.with("TREATMENT/SERVICE IS/WAS", "TREATMENT/SERVICE WAS").with("MEDICALLY NECESSARY:", "REVIEWED:");
        assertEquals(" <- /disputedItems/0/rationale/conclusion", Marks.of(parse(text), text.toString()).get("/disputedItems/0/decision"));
        assertEquals(List.of("no label tells the decision on disputed item 1; it is what the rationale concludes"), messages(text));
        LetterText upheld = text.with("The request is medically", "The request is not medically");
        assertEquals("UPHELD", parse(upheld).disputedItems().get(0).decision().name());
        LetterText none = text.with("The request is medically necessary.", "");
        assertNull(parse(none).disputedItems().get(0).decision());
        assertEquals(List.of("disputed item 1 has no decision"), messages(none));
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                arguments(DECISIONS, List.of()),
                arguments(LetterText.of(Samples.text("2013-decisions-all-upheld")), List.of()),
                arguments(DECISIONS.with("IMR Case Number:  CM13-9000301 ", ""), List.of("the opening letter has no case number")),
                arguments(DECISIONS.withoutFrom("HOW THE IMR", "DOCUMENTS"), List.of("the section on the reviewer is missing")),
                arguments(DECISIONS.withoutFrom("MAXIMUS Federal Services sent", "DOCUMENTS"), List.of("the section on the reviewer is empty")),
                arguments(DECISIONS.withoutFrom("reviewer is Board", "DOCUMENTS"), List.of("the reviewer's credentials are missing")),
                arguments(DECISIONS.withoutFrom("CLINICAL", "IMR DECISION"), List.of("the clinical case summary is missing")),
                arguments(DECISIONS.withoutFrom("The injured worker", "IMR DECISION"), List.of("the clinical case summary is empty")),
                arguments(DECISIONS.before("1. The request"), List.of("there is no disputed item")),
                arguments(DECISIONS.withoutFrom("The Claims Administrator based", "The Physician Reviewer’s decision"),
                        List.of("disputed item 1 has no guideline")),
                arguments(DECISIONS.withoutFrom("The Physician Reviewer’s decision", "2. The request"), List.of("disputed item 1 has no rationale")),
                arguments(DECISIONS.with("PARTIAL OVERTURN", "OVERTURN"), List.of("the letter prints another outcome than its items have together")),
                arguments(DECISIONS.with("Final Determination: PARTIAL OVERTURN.", "It is done."), List.of()),
                arguments(REVIEW.without("MRI of"), List.of("disputed item 1 has no request")));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void whatIsMissingIsTold(LetterText letter, List<String> messages) {
        assertEquals(messages, messages(letter));
    }

    @Test
    void sectionThatIsThereAgainIsToldAndKept() {
        LetterText twice = DECISIONS.withBefore("IMR DECISION", "CLINICAL CASE SUMMARY", "He fell twice.");
        assertEquals(List.of("a section is there again; the first one was taken"), messages(twice));
        assertEquals(List.of("CLINICAL CASE SUMMARY", "He fell twice."), parse(twice).unrecognizedLines().stream().map(line -> line.text()).toList());
    }

    @Test
    void linesOfNoPlaceAreToldAndKept() {
        LetterText stray = DECISIONS.withBefore("1. The request", "There is much to say.");
        assertEquals(List.of("text where none is due"), messages(stray));
        assertEquals(List.of("There is much to say."), parse(stray).unrecognizedLines().stream().map(line -> line.text()).toList());
    }
}
