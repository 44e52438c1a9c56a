package io.github.imrletters.early;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters in the forms of 2013: the samples, and all samples printed anew in each of these forms. */
class FormsOf2013Test {

    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final List<Template> FORMS = List.of(
            Template.DECISIONS_AND_RATIONALES, Template.DETERMINATION_NOTICE, Template.PROFESSIONAL_REVIEW);
    private static final int SEEDS = 12;

    static List<String> samples() {
        return Samples.of2013();
    }

    static Stream<Arguments> printed() {
        return Samples.standard().stream().flatMap(name -> FORMS.stream().flatMap(form ->
                IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(name, form, seed))));
    }

    private static Letter parse(String text) {
        return PARSER.parseText(text).letter();
    }

    private static List<DiagnosticCode> codes(Letter letter) {
        return letter.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsWrongWithASample(String name) {
        Letter letter = PARSER.parse(Samples.pdf(name)).letter();
        assertEquals(List.of(), letter.diagnostics());
        assertEquals(List.of(), letter.unrecognizedLines());
    }

    /** Of all but the standard form, those too that are not of 2013. */
    @Test
    void samplesAreOfEachForm() {
        Set<Template> templates = samples().stream().map(name -> parse(Samples.text(name)).template()).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Template.STANDARD)), templates);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void whatIsPrintedIsRead(String name, Template form, int seed) {
        ReadBack.Compared compared = ReadBack.compare(parse(Samples.text(name)), form, seed);
        assertEquals(Map.of(), compared.wrong());
    }

    @Test
    void outcomesThatANoticePrintsTwiceAreOneItem() {
        Letter letter = parse(Samples.text("2013-determination-notice"));
        assertEquals(List.of(Decision.UPHELD, Decision.OVERTURNED), letter.disputedItems().stream().map(DisputedItem::decision).toList());
    }

    @Test
    void letterThatPrintsAnotherOutcomeThanItsItemsHaveIsToldOf() {
        String text = Samples.text("2013-decisions-and-rationales").replace("PARTIAL OVERTURN", "UPHOLD");
        Letter letter = parse(text);
        assertEquals(List.of(DiagnosticCode.LETTER_OUTCOME_DIFFERS), codes(letter));
        assertEquals(Decision.PARTIALLY_OVERTURNED, letter.outcome());
    }

    @Test
    void withoutWordsOfTheDecisionTheConclusionDecidesAndIsToldOf() {
        String text = Samples.text("2013-professional-review-overturned").replace("IS/WAS \nMEDICALLY NECESSARY:", "WAS REVIEWED:");
        Letter letter = parse(text);
        assertEquals(List.of(DiagnosticCode.DECISION_FROM_CONCLUSION), codes(letter));
        assertEquals(Decision.OVERTURNED, letter.disputedItems().get(0).decision());
    }

    @Test
    void datesOfSentencesServeWhereTheirLabelsAreMissing() {
        String text = Samples.text("2013-determination-notice")
                .replace("Date of UR Decision: 8/30/2013", "").replace("IMR Application Received: 9/6/2013", "");
        Letter whole = parse(Samples.text("2013-determination-notice"));
        assertEquals(whole.caseHeader(), parse(text).caseHeader());
    }

    @Test
    void labelsCanAllStandBeforeTheirValues() {
        String text = Samples.text("2013-notice-of-one-request")
                .replaceAll("Date of UR Decision: 8/2/2013 +Date of Injury: 1/17/2013 *\n", "Date of UR Decision:\nDate of Injury:\n")
                .replaceAll("IMR Application Received: 8/12/2013 +MAXIMUS Case Number: CM13-9000304 *\n",
                        "IMR Application Received:\nMAXIMUS Case Number:\n8/2/2013\n1/17/2013\n8/12/2013\nCM13-9000304\n");
        assertEquals(parse(Samples.text("2013-notice-of-one-request")).caseHeader(), parse(text).caseHeader());
    }

    @Test
    void footerInTheMiddleOfALineIsTakenOut() {
        String text = Samples.text("2013-determination-notice").replace("and none has been tried",
                "and none Final Determination Letter for IMR Case Number CM13-9000303 7 has been tried");
        assertEquals(parse(Samples.text("2013-determination-notice")).disputedItems(), parse(text).disputedItems());
    }

    @Test
    void runningLineCanSayWhatTheOpeningSays() {
        String sample = Samples.text("2013-notice-of-one-request");
        String text = sample.replaceAll("8/12/2013 +MAXIMUS Case Number", "8/12/2013\nMAXIMUS Case Number")
                .replace("request for Tramadol is not", "MAXIMUS Case Number: CM13-9000304\nrequest for Tramadol is not");
        assertEquals(parse(sample).caseHeader(), parse(text).caseHeader());
        assertEquals(parse(sample).disputedItems(), parse(text).disputedItems());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyBeginningAndAnyEndOfASampleIsRead(String name) {
        String text = Samples.text(name);
        for (int at = 1; at < text.length(); at += 29) {
            parse("A line.\n" + text.substring(0, at));
            parse("A line.\n" + text.substring(at));
        }
    }
}
