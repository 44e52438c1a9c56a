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
                        summary("On 11-01-2016, the Utilization Review (UR) denied the request."), 17, 3),
                arguments(DiagnosticCode.UR_DENIAL_DATES_DIFFER,
                        summary("The original utilization review (UR) (11-1-16) modified the request."), 17, 3),
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
        "A note seen by Utilization Review (UR) was of 10-12-2016 and denied a need.",
        "The Utilization Review dated 12-6-16 was in the file.",
        "The UR dated 12-6-16 denied one request. The UR dated 12-8-16 denied another request.",
        "On 12-6-2016 she saw the doctor, and Utilization Review denied the request.",
        "The HOUR dated 12-6-16 denied the request.",
        "The Utilization Review was denied on 12-6-2016."})
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
