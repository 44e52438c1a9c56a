package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a letter contradicts itself, that is told with both places, and what it says stays. */
class ContradictionsTest {

    private static final String LETTER = LetterText.standard().toString();
    private static final String REVIEW = "sleeps well. ";

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(DiagnosticCode.DATES_OF_INJURY_DIFFER, LETTER.replace("on 03-02-2016", "on 03-02-2015"), 16, 2),
                arguments(DiagnosticCode.UR_DENIAL_DATES_DIFFER,
                        summary("The Utilization Review of 11-9-16 denied such an MRI."), 17, 3),
                arguments(DiagnosticCode.UR_DENIAL_DATES_DIFFER,
                        summary("On 11-03-2016, the UR (Utilization Review) modified what was asked."), 17, 3),
                arguments(DiagnosticCode.UR_DENIAL_DATES_DIFFER,
                        summary("The original UR (utilization review) (11-4-16) denied both."), 17, 3),
                arguments(DiagnosticCode.AGE_DOES_NOT_FIT,
                        LETTER.replace("Injury: 03/02/2016", "Injury: 03/02/1974").replace(" on 03-02-2016", ""), 16, 2),
                arguments(DiagnosticCode.TREATMENT_DECIDED_TWICE,
                        LETTER.replace("Hinged brace for the left knee: Overturned", "MRI of the Left knee  without contrast: Overturned"), 26, 20));
    }

    private static String summary(String sentence) {
        return LETTER.replace("sleeps well.", REVIEW + sentence);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionIsToldWithBothPlaces(DiagnosticCode code, String text, int line, int otherLine) {
        List<Diagnostic> told = new ImrLetterParser().parseText(text).diagnostics();
        assertEquals(1, told.size(), told.toString());
        Diagnostic only = told.get(0);
        assertEquals(new Diagnostic(Severity.INFO, code, only.message(), 1, line, 1, otherLine), only);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void placesAskedForMakeNoDifference(DiagnosticCode code, String text, int line, int otherLine) {
        ImrLetterParser places = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
        assertEquals(new ImrLetterParser().parseText(text).diagnostics(), places.parseText(text).diagnostics());
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionIsNoReasonToRefuseALetter(DiagnosticCode code, String text, int line, int otherLine) {
        ParseResult result = new ImrLetterParser().parseText(text);
        assertSame(result.letter(), result.orElseThrow());
    }

    /** What is said of something else, or more than once, is certain enough for a reader and not for a contradiction. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The Utilization Review of 12-1-16 denied such an MRI.",
        "A note that was seen by Utilization Review (UR) was of 10-19-2016 and denied a need.",
        "The Utilization Review of 11-9-16 was in the file.",
        "The UR of 11-9-16 denied an MRI. The UR of 11-10-16 denied a brace.",
        "On 11-9-2016 she saw the doctor, and Utilization Review denied an MRI.",
        "The HOUR of 11-9-16 denied an MRI.",
        "The Utilization Review was denied on 11-9-2016.",
        "UR of 11-9-16 certified the visits and denied nothing.",
        "The utilization review of 11-9-16 denied a different drug.",
        "On 03-03-2015, Utilization Review denied a brace in an earlier case.",
        "The utilization review of 11-9-16 denied it, and a review upheld that on 12-01-2016."})
    void whatIsNotCertainIsNotTold(String sentence) {
        assertEquals(List.of(), new ImrLetterParser().parseText(summary(sentence)).diagnostics());
    }

    @Test
    void letterThatAgreesWithItselfHasNone() {
        assertEquals(List.of(), new ImrLetterParser().parseText(LETTER).diagnostics());
    }

    @Test
    void sameTreatmentDecidedAlikeIsNoContradiction() {
        String twice = LETTER.replace("Hinged brace for the left knee: Overturned", "MRI of the left knee without contrast: Upheld")
                .replace("The brace\nis medically necessary", "The MRI\nis not medically necessary");
        assertEquals(List.of(), new ImrLetterParser().parseText(twice).diagnostics());
    }
}
