package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.OtherDocuments;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Coverage;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Recognition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is told to be, and how far it was read. */
class RecognitionTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final ImrLetterParser WITH_PLACES = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static List<DiagnosticCode> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.imrletters.fixture.Samples#names")
    void samplesAreOfKnownFormsAndReadToTheLastLine(String sample) throws IOException {
        ParseResult result = PARSER.parse(Samples.pdfFile(sample));
        assertEquals(Recognition.KNOWN_FORM, result.recognition());
        assertEquals(0, result.coverage().unplaced());
        assertEquals(result.coverage(), WITH_PLACES.parse(Samples.pdfFile(sample)).coverage());
    }

    @ParameterizedTest
    @ValueSource(strings = {OddFiles.NOVEL, OddFiles.INVOICE, OtherDocuments.UR_DENIAL, OtherDocuments.APPEALS_DECISION,
        OtherDocuments.MEDICAL_REPORT, OtherDocuments.NOTICE_OF_ASSIGNMENT, "IMR", "An IMR was asked for, an Independent Medical Review."})
    void documentThatMentionsReviewsIsAnotherOne(String text) {
        ParseResult result = PARSER.parseText(text);
        assertEquals(Recognition.OTHER_DOCUMENT, result.recognition());
        assertEquals(List.of(DiagnosticCode.NOT_AN_IMR_LETTER), codes(result));
        int lines = (int) text.lines().filter(line -> !line.isBlank()).count();
        assertEquals(new Coverage(0, 0, lines), result.coverage());
    }

    @Test
    void letterThatCallsItselfOneInOtherWordsIsOfAnUnknownForm() {
        String text = OtherDocuments.letterOfUnknownForm(7).replace("Reference CM21-0000007", "Reference 7");
        ParseResult result = PARSER.parseText(text);
        assertEquals(Recognition.UNKNOWN_FORM, result.recognition());
        assertNull(result.letter().template());
        assertEquals(List.of(DiagnosticCode.FORM_UNKNOWN), codes(result));
        assertEquals("an IMR letter of a form that is not known; found: the words \"MAXIMUS Federal Services\", "
                + "\"Independent Medical Review\", \"Expert Reviewer\", \"Claims Administrator\", \"medically necessary\", "
                + "\"utilization review\", \"MTUS\", \"disputed items\", 1 title", result.diagnostics().get(0).message());
        assertEquals(text.lines().toList(), result.unrecognizedLines().stream().map(line -> line.text()).toList());
        assertEquals(new Coverage(0, 0, 12), result.coverage());
    }

    @Test
    void listOfDocumentsMakesNoLetter() {
        ParseResult result = PARSER.parseText(OtherDocuments.MEDICAL_REPORT + "\nDOCUMENTS REVIEWED\n- The records of the clinic\n");
        assertEquals(Recognition.OTHER_DOCUMENT, result.recognition());
        assertNull(result.letter().template());
    }

    @Test
    void labelsAreNotWhatADocumentCallsItself() {
        String text = OtherDocuments.letterOfUnknownForm(7).replace("PART A", "Utilization Review Determination: 03/01/2021\nPART A");
        assertEquals(Recognition.UNKNOWN_FORM, PARSER.parseText(text).recognition());
    }

    @Test
    void whatALetterOfAnUnknownFormPrintsAsAKnownOneIsRead() {
        ParseResult result = PARSER.parseText("Case Number: CM21-0000007\n"
                + OtherDocuments.letterOfUnknownForm(7).replace("Reference CM21-0000007", "Reference 7"));
        assertEquals(Recognition.UNKNOWN_FORM, result.recognition());
        assertEquals("CM21-0000007", result.letter().caseHeader().caseNumber());
        assertEquals(DiagnosticCode.FORM_UNKNOWN, result.diagnostics().get(0).code());
        assertEquals(new Coverage(1, 0, 12), result.coverage());
    }

    @Test
    void partsWithoutAFormAreOfAnUnknownForm() {
        ParseResult result = PARSER.parseText("State(s) of Licensure: Ohio");
        assertEquals(Recognition.UNKNOWN_FORM, result.recognition());
        assertEquals("an IMR letter of a form that is not known; found: parts of a known form", result.diagnostics().get(0).message());
    }

    @Test
    void lineCountsOnceByTheWorstThatBecameOfIt() {
        LetterText letter = LetterText.standard();
        assertEquals(new Coverage(31, 0, 0), PARSER.parseText(letter.toString()).coverage());
        assertEquals(new Coverage(29, 2, 0),
                PARSER.parseText(letter.with("Decision rationale:", "Dccision rationa1e;").toString()).coverage());
        Coverage both = PARSER.parseText(letter.with("Decision rationale:", "Dccision rationa1e;").withBefore("Case Number", "To whom")
                .toString()).coverage();
        assertEquals(new Coverage(29, 2, 1), both);
        assertEquals(32, both.total());
    }
}
