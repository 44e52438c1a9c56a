package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.words.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the utilization review refused a request, as invented summaries tell it. */
class UtilizationReviewDateTest {

    private static final LocalDate APRIL_7 = LocalDate.of(2015, 4, 7);

    private static Told<LocalDate> told(String summary, String date) {
        int at = summary.indexOf(date);
        return new Told<>(APRIL_7, at, at + date.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The utilization review of 4-7-15 denied a brace.",
        "Utilization review of 4-7-15 denied a brace.",
        "UR 4-7-15 denied a brace.",
        "A utilization review determination (4-7-15) modified it.",
        "The original UR (utilization review) decision dated 4-7-15 non-certified it.",
        "THE UTILIZATION REVIEW OF 4-7-15 DENIED A BRACE.",
        "She limps. He limps. The UR report is dated 4-7-15 and denied it. She sat down.",
        "She limps since 3/1/2012. The UR of 4-7-15 denied it.",
        "The UR of 4-7-15 was denied.",
        "The UR of 4-7-15 said that it denied it.",
        "On 4-7-15, Utilization Review denied a brace.",
        "On 4-7-15 the original UR (utilization review) denied a brace.",
        "On 4-7-15, the UR doctor then has denied it.",
        "The review in the UR of May is done. The UR of 4-7-15 denied it."})
    void dateOfTheReviewIsToldWhereItStands(String summary) {
        assertEquals(told(summary, "4-7-15"), UtilizationReviewDate.in(summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "A brace was denied on 4-7-15.",
        "The utilization review denied a brace.",
        "The utilization review of 4-7-15 was in the file.",
        "The ur of 4-7-15 denied a brace.",
        "Our URGENT note of 4-7-15 denied a brace.",
        "Some utilization review of 4-7-15 denied a brace.",
        "The utilization review and the note of 4-7-15 denied a brace.",
        "The utilization review of 4-7-15 and of 4-9-15 denied a brace.",
        "The utilization review of 4-7-15 by a clerk said that it denied a brace.",
        "Then on 4-7-15, utilization review denied a brace.",
        "By 4-7-15, utilization review denied a brace.",
        "On 4-7-15, utilization review by a clerk has denied it.",
        "On 4-7-15, she saw that utilization review denied a brace.",
        "On 4-7-15, utilization review.",
        "The utilization review denied on 4-7-15 a brace, which was denied.",
        "The utilization review of 4-7-15 previously denied a brace.",
        "The utilization review of 4-7-15 denied another brace.",
        "A prior utilization review of 4-7-15 denied a brace.",
        "The other brace was what the utilization review of 4-7-15 denied."})
    void noOtherDateIsTold(String summary) {
        assertNull(UtilizationReviewDate.in(summary));
    }

    @Test
    void sentenceCanSayWhatTheReviewDidBehindThreeWords() {
        assertEquals(APRIL_7, UtilizationReviewDate.in("The UR of 4-7-15 has by now denied it.").value());
        assertNull(UtilizationReviewDate.in("The UR of 4-7-15 has by right now denied it."));
    }

    @Test
    void sameDateInSeveralSentencesIsToldWhereItStandsFirst() {
        String summary = "The UR of 4-7-15 denied it. On 04/07/2015, utilization review denied the rest.";
        assertEquals(told(summary, "4-7-15"), UtilizationReviewDate.in(summary));
    }

    @Test
    void datesThatDifferAreNone() {
        assertNull(UtilizationReviewDate.in("The UR of 4-7-15 denied it. The UR of 4-8-15 denied the rest."));
        assertNull(UtilizationReviewDate.in("The UR of 4-7-15 denied it. The UR sat. The utilization review of 4-8-15 denied the rest."));
    }

    @Test
    void sentenceThatMentionsTheReviewTwiceTellsItsDateOnce() {
        String summary = "The UR of 4-7-15 denied what the UR doctor was asked for.";
        assertEquals(told(summary, "4-7-15"), UtilizationReviewDate.in(summary));
    }
}
