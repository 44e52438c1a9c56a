package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.internal.reflow.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of age and sex in place of damaged ones at a summary's beginning. */
class NearSummaryTest {

    private static String mended(String summary) {
        return NearSummary.mended(Passage.of(summary)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "The worker is a 5O-year-old man, The worker is a 50-year-old man",
        "The worker is a l8 year old rnale, The worker is a 18 year old male",
        "A 5O\u2013year\u2014oId ma1e who fell, A 50-year-old male who fell",
        "A 50 yeer old mle, A 50 year old male",
        "A 50-yaer-old femal who fell, A 50-year-old female who fell",
        "A 50 yars old fmale, A 50 years old female",
        "A 50 MALEE, A 50 male",
        "A 50 yearrs old man, A 50 years old man",
        "A 59 yeer old mle, A 59 year old male",
        "A 9O year old man, A 90 year old man",
        "A l0 year old man, A 10 year old man",
        "5O, 50",
        "A 5! year old fema|e, A 51 year old female",
        "A 5| year old fema!e, A 51 year old female",
        "The ma!e worker fell, The male worker fell",
        "The worker\u2014who fell, The worker-who fell"})
    void damagedWordsOfAgeAndSexAreRead(String summary, String mended) {
        assertEquals(mended, mended(summary));
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        String sound = "The worker has a long way to go home. ".repeat(11).substring(0, 393) + " a ";
        assertEquals(396, sound.length());
        assertEquals(sound + "50 male", mended(sound + "5O ma1e"), "begins before the 400th character");
        assertEquals(sound + "    5O ma1e", mended(sound + "    5O ma1e"), "begins behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "The injured worker is a 50-year-old Male.", "The hip bends - as far as it did", "A 50 year odl man", "The femate worker fell", "A 50 gray mle", "A 5g mle", "A 7x year old man", "A x7 year old man", "A 50 years old man",
        "A 1O0 year long road", "A SO year old man", "A 5O2 pound box"})
    void whatIsNotNearStaysAsItIs(String summary) {
        Passage passage = Passage.of(summary);
        assertSame(passage, NearSummary.mended(passage));
    }
}
