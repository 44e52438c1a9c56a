package io.github.imrletters.internal.grammar.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of a letter of the standard form become: the records, where their facts stand, and what is told of them. */
class LetterMapperTest {

    private static final LetterText LETTER = LetterText.standard();
    /** As letters before 2016 are. */
    private static final LetterText EARLY = LETTER.withoutFrom("Case Number", "HOW THE").with("03-02-2016", "05-05-2012");
    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static Letter parse(LetterText text) {
        return PARSER.parseText(text.toString()).letter();
    }

    private static List<String> messages(LetterText text) {
        return parse(text).diagnostics().stream().map(diagnostic -> diagnostic.message()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            /caseHeader/caseNumber = CM16-9000901
            /caseHeader/priority = Standard
            /reviewer/licensureStates/1 = Nevada
            /reviewer/specialties/0 = Occupational Medicine
            /caseSummary/patient/age = 51
            /disputedItems/0/request/text = MRI of the left knee without contrast
            /disputedItems/0/request/bodyParts/0/side = left
            /disputedItems/0/decision = Upheld
            /disputedItems/0/claimsAdministratorGuideline/citations/0/sections/0 = Special|Studies
            /disputedItems/0/reviewerGuideline/citations/0/year = 2004
            /disputedItems/1/claimsAdministratorGuideline/text = The Claims Administrator did not cite any medical evidence for|its decision.
            /disputedItems/1/decision = Overturned
            /disputedItems/1/rationale/text = Stairs at work are long and wet, and the brace keeps her at them. The brace|is medically necessary.
            /disputedItems/1/rationale/conclusion = medically necessary <- /disputedItems/1/rationale/text by a row
            """)
    void factsAreMarkedWhereTheyStand(String pointer, String words) {
        assertEquals(words, Marks.of(parse(LETTER), LETTER.toString()).get(pointer));
    }

    @Test
    void textsAreMarkedOverAllTheirLines() {
        Map<String, String> marks = Marks.of(parse(LETTER), LETTER.toString());
        assertEquals("MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has worked"
                + "|in active practice for years and knows the laws that apply to such reviews.", marks.get("/reviewer/statement"));
        assertEquals("The injured worker is a 51 year old female, who slipped on a wet loading ramp on 03-02-2016 and"
                + "|twisted the left knee. She walks with a cane and sleeps well.", marks.get("/caseSummary/text"));
    }

    @Test
    void outcomeThatALineEndCutsIsMarkedOnBothLines() {
        LetterText cut = LetterText.of(LETTER.with("left knee: Overturned", "left knee: Over\nturned").toString());
        assertEquals("Over|turned", Marks.of(parse(cut), cut.toString()).get("/disputedItems/1/decision"));
    }

    @Test
    void reviewersOfTheSameCredentialsHaveThemOnce() {
        Letter letter = parse(LETTER.with("California, Nevada", "Ohio, Iowa, Ohio").with("Occupational Medicine", "Urology, Urology"));
        assertEquals(List.of("Ohio", "Iowa"), letter.reviewer().licensureStates());
        assertEquals(List.of("Urology"), letter.reviewer().specialties());
    }

    @Test
    void credentialsInASentenceAreReadAndMarked() {
        LetterText prose = LETTER.withoutFrom("The Expert Reviewer has", "CLINICAL")
                .with("knows the laws", "is Board Certified in Urology, has a subspecialty in Pain Medicine and is licensed to practice in Ohio. He knows the laws");
        Letter letter = parse(prose);
        assertEquals(List.of("Ohio"), letter.reviewer().licensureStates());
        Map<String, String> marks = Marks.of(letter, prose.toString());
        assertEquals("Ohio", marks.get("/reviewer/licensureStates/0"));
        assertEquals("Urology", marks.get("/reviewer/specialties/0"));
        assertEquals("Pain Medicine", marks.get("/reviewer/subspecialties/0"));
        assertEquals(List.of(), letter.diagnostics());
    }

    @Test
    void documentsAreListedAndMarked() {
        LetterText listed = LETTER.withBefore("CLINICAL", "DOCUMENTS REVIEWED",
                "The following relevant documents received from the interested parties and the documents provided with the",
                "application were reviewed and considered. These documents included:",
                "Application for Independent Medical Review (dated 12/12/2016)", "Notes of two clinics (dated 11/11/2016)");
        Letter letter = parse(listed);
        assertEquals(List.of("Application for Independent Medical Review (dated 12/12/2016)", "Notes of two clinics (dated 11/11/2016)"),
                letter.documentsReviewed());
        assertEquals("Notes of two clinics (dated 11/11/2016)", Marks.of(letter, listed.toString()).get("/documentsReviewed/1"));
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                arguments(LETTER.withoutFrom("Case Number", "HOW THE"), List.of("the case header is missing")),
                arguments(LETTER.without("HOW THE").without("MAXIMUS Federal").without("in active"),
                        List.of("the section on how the determination was made is missing")),
                arguments(LETTER.withoutFrom("The Expert Reviewer has", "CLINICAL"), List.of("the reviewer's credentials are missing")),
                arguments(LETTER.without("Certification(s)"), List.of("the reviewer's credentials lack the certifications and specialties")),
                arguments(LETTER.with("California, Nevada", ""), List.of("the label of the states of licensure has no value")),
                arguments(LETTER.withoutFrom("CLINICAL", "IMR ISSUES"), List.of("the clinical case summary is missing")),
                arguments(LETTER.without("CLINICAL"), List.of("the clinical case summary has no title")),
                arguments(LETTER.without("The expert reviewer developed").without("case file, including"),
                        List.of("the clinical case summary has no introduction")),
                arguments(LETTER.withoutFrom("The injured worker", "IMR ISSUES"), List.of("the clinical case summary is empty")),
                arguments(LETTER.without("IMR ISSUES").without("The Final"), List.of("the title of the disputed items is missing")),
                arguments(LETTER.before("MRI of"), List.of("there is no disputed item")),
                arguments(LETTER.without("MRI of"), List.of("disputed item 1 has no heading")),
                arguments(LETTER.with("Hinged brace for the left knee: Over", ": Over"), List.of("disputed item 2 has no request before its outcome")),
                arguments(LETTER.with("knee: Overturned", "knee: Withdrawn"), List.of("disputed item 2 has an outcome that is not known")),
                arguments(LETTER.without("MAXIMUS guideline"),
                        List.of("disputed item 1 has no reviewer guideline", "disputed item 2 has no reviewer guideline")),
                arguments(LETTER.withoutFrom("Decision rationale", "Hinged"), List.of("disputed item 1 has no rationale")));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void whatIsMissingIsTold(LetterText letter, List<String> messages) {
        assertEquals(messages, messages(letter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05-05-2012           | 12-31-2015                             | false
            05-05-2012           | 01-01-2016                             | true
            sleeps well.         | sleeps. The UR of 12-31-15 denied it.  | false
            sleeps well.         | sleeps. The UR of 1-2-16 denied it.    | true
            Complaints 2004, Sec | Complaints 2015, Sec                   | false
            Complaints 2004, Sec | Complaints 2016, Sec                   | true
            Complaints 2004.     | Complaints 2016.                       | true
            """)
    void headerIsMissedOfALetterOf2016AndLater(String words, String others, boolean missed) {
        LetterText withoutHeader = EARLY.with(words, others);
        assertEquals(missed, messages(withoutHeader).contains("the case header is missing"));
    }

    @Test
    void linesOfNoPlaceAreKept() {
        assertEquals(List.of("To whom it may concern"), kept(LETTER.withBefore("Case Number", "To whom it may concern")));
        assertEquals(List.of("And so on."), kept(LETTER.withBefore("Claims Administrator guideline: Decision", "And so on.")));
        assertEquals(List.of("CLINICAL CASE SUMMARY", "The worker fell twice."), kept(LETTER.withAtEnd("CLINICAL CASE SUMMARY", "The worker fell twice.")));
        assertEquals(List.of(), kept(LETTER));
    }

    private static List<String> kept(LetterText text) {
        return parse(text).unrecognizedLines().stream().map(line -> line.text()).toList();
    }

    @Test
    void itemWithoutAHeadingHasNoDecision() {
        DisputedItem item = parse(LETTER.without("MRI of")).disputedItems().get(0);
        assertNull(item.decision());
        assertNull(item.request().text());
        assertEquals(1, item.number());
    }

    @Test
    void unknownOutcomeIsNoDecisionAndNotMarked() {
        LetterText text = LETTER.with("knee: Overturned", "knee: Withdrawn");
        assertNull(parse(text).disputedItems().get(1).decision());
        assertNull(Marks.of(parse(text), text.toString()).get("/disputedItems/1/decision"));
    }
}
