package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.PrintedPlace;
import io.github.imrletters.model.Priority;
import io.github.imrletters.model.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters since 2017 print otherwise, on an invented one. */
class LettersSince2017Test {

    private static final String LETTER = """
            Case Number: CM18-9000001
            Date Assigned: 01/05/2018 Date of Injury: 03/02/2017
            Decision Date: 01/20/2018 UR Denial Date: 12/09/2017
            Priority: Standard Application Received: 12/19/2017
            HOW THE IMR FINAL DETERMINATION WAS MADE
            MAXIMUS Federal Services sent the complete case file to an expert reviewer.
            The Expert Reviewer has the following credentials:
            State(s) of Licensure: California, Nevada
            Certification(s)/Specialty: Urology
            CLINICAL CASE SUMMARY
            The expert reviewer developed the following clinical case summary based on a review of the case file,
            including all medical records:
            The injured worker is a 51 year old female who slipped on a wet floor on 03-02-2017.
            IMR ISSUES, DECISIONS AND RATIONALES
            The Final Determination was based on decisions for the disputed items/services set forth below:
            1. Hot packs for the left knee: Upheld
            Claims Administrator guideline: Decision based on MTUS Knee Disorders 2015.
            MAXIMUS guideline: Decision based on MTUS Knee Disorders 2015.
            Decision rationale: The knee bends as far as the other one. Hot packs are not medically necessary.
            2. 1 knee scooter: Overturned
            Claims Administrator guideline: Decision based on MTUS Knee Disorders 2015.
            MAXIMUS guideline: Decision based on MTUS Knee Disorders 2015.
            Decision rationale: The worker cannot walk yet. The scooter is medically necessary.
            """;
    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static Letter read(String text) {
        ParseResult result = PARSER.parseText(text);
        assertEquals(List.of(), result.diagnostics());
        assertEquals(List.of(), result.unrecognizedLines());
        return result.letter();
    }

    private static List<String> requests(Letter letter) {
        return letter.disputedItems().stream().map(item -> item.request().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. |2. ", "1) |2) ", "1.\n|2.\n"})
    void numberOfAnItemIsNoPartOfItsRequest(String numbers) {
        String[] both = numbers.split("\\|");
        Letter letter = read(LETTER.replace("1. Hot", both[0] + "Hot").replace("2. 1 knee", both[1] + "1 knee"));
        assertEquals(List.of("Hot packs for the left knee", "1 knee scooter"), requests(letter));
        assertEquals(Decision.OVERTURNED, letter.disputedItems().get(1).decision());
        PrintedPlace place = letter.places().at("/disputedItems/0/request/text").at().get(0);
        assertEquals(both[0].endsWith("\n") ? 0 : 3, place.start());
    }

    @Test
    void numbersAreKeptWhereOneIsMissing() {
        assertEquals(List.of("1. Hot packs for the left knee", "1 knee scooter"), requests(read(LETTER.replace("2. 1 knee", "1 knee"))));
    }

    @Test
    void aSingleNumberedItemHasNoNumberEither() {
        String one = LETTER.substring(0, LETTER.indexOf("2. 1 knee"));
        assertEquals(List.of("Hot packs for the left knee"), requests(read(one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLINICAL CASE SUMMARY", "IMR ISSUES, DECISIONS AND RATIONALES"})
    void documentsReviewedAreListed(String before) {
        String documents = """
                DOCUMENTS REVIEWED
                The following relevant documents received from the interested parties and the documents provided with
                the application were reviewed and considered. These documents included:
                - Application for Independent Medical Review
                - Records of the clinic from 2017
                """;
        Letter letter = read(LETTER.replace(before, documents + before));
        assertEquals(List.of("Application for Independent Medical Review", "Records of the clinic from 2017"), letter.documentsReviewed());
        assertEquals(Template.STANDARD, letter.template());
        assertEquals(read(LETTER).caseSummary(), letter.caseSummary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMRO", "IMR", "Expert Reviewer", "Physician Reviewer", "Medical Reviewer", "Reviewer", "Maximus",
        "Maximus Federal Services", "MAXIMUS Federal Services, Inc."})
    void reviewersGuidelineCanHaveAnotherName(String name) {
        assertEquals(read(LETTER).disputedItems(), read(LETTER.replace("MAXIMUS guideline", name + " guideline")).disputedItems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claims Administrator's", "Claim Administrator", "UR", "Utilization Review"})
    void claimsAdministratorsGuidelineCanHaveAnotherName(String name) {
        assertEquals(read(LETTER).disputedItems(), read(LETTER.replace("Claims Administrator guideline", name + " guideline")).disputedItems());
    }

    @Test
    void severalReviewersAreReadAsOne() {
        String credentials = LETTER.substring(LETTER.indexOf("State(s)"), LETTER.indexOf("CLINICAL"));
        String other = "Reviewer #2:\n" + credentials.replace("Nevada", "Ohio").replace("Urology", "Neurology");
        Letter letter = read(LETTER.replace("Reviewer has", "Reviewers have").replace(credentials, "Expert Reviewer 1:\n" + credentials + other));
        assertEquals(List.of("California", "Nevada", "Ohio"), letter.reviewer().licensureStates());
        assertEquals(List.of("Urology", "Neurology"), letter.reviewer().specialties());
        assertEquals(read(LETTER).reviewer().statement(), letter.reviewer().statement());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Priority: Expedited Application Received: 12/19/2017", "Priority: Expedited Application\nReceived: 12/19/2017",
        "Priority:\nExpedited\nApplication Received:\n12/19/2017"})
    void priorityCanBeExpedited(String printed) {
        assertEquals(Priority.EXPEDITED, read(LETTER.replace("Priority: Standard Application Received: 12/19/2017", printed)).caseHeader().priority());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partially Overturned", "Partial Overturn"})
    void itemCanBePartiallyOverturned(String printed) {
        List<DisputedItem> items = read(LETTER.replace("Overturned", printed)).disputedItems();
        assertEquals(Decision.PARTIALLY_OVERTURNED, items.get(1).decision());
    }

    @Test
    void runningLineBelowTheHeaderIsNotTheHeader() {
        Letter letter = read(LETTER.replace("HOW THE IMR", "Case Number: CM18-9000001 Public Copy v. 1.0\nHOW THE IMR"));
        assertEquals(read(LETTER).caseHeader(), letter.caseHeader());
    }

    @Test
    void placesStayExactAroundARunningLine() {
        String cut = "as far as Case Number: CM18-9000001 Public Copy v. 1.0 the other";
        Letter letter = read(LETTER.replace("as far as the other", cut));
        assertEquals(read(LETTER).disputedItems(), letter.disputedItems());
        List<PrintedPlace> places = letter.places().at("/disputedItems/0/rationale/text").at();
        String line = LETTER.replace("as far as the other", cut).split("\n")[places.get(0).line() - 1];
        assertEquals("The knee bends as far as", line.substring(places.get(0).start(), places.get(0).end()));
        assertEquals("the other one. Hot packs are not medically necessary.", line.substring(places.get(1).start(), places.get(1).end()));
    }
}
