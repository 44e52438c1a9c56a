package io.github.imrletters.internal.line;

import static io.github.imrletters.internal.line.HeadingPhrase.AUTHORIZED;
import static io.github.imrletters.internal.line.HeadingPhrase.LEAVING;
import static io.github.imrletters.internal.line.HeadingPhrase.ORIGINAL;
import static io.github.imrletters.internal.line.HeadingPhrase.REMAINING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.line.HeadingPhrase.Found;
import io.github.imrletters.internal.line.HeadingPhrase.Near;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the fixed phrases of a partly authorized request's heading stand, whole and damaged. */
class HeadingPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "ORIGINAL, was the original request, 2, 26",
        "ORIGINAL, were the original request, 2, 27",
        "ORIGINAL, WAS THEORIGINAL request, 2, 25",
        "AUTHORIZED, was authorized by the Claims Administrator, 2, 44",
        "AUTHORIZES, The Claims Administrator authorized, 2, 37",
        "LEAVING, leaving the original request IMR eligible, 2, 43",
        "REMAINING, The remaining IMR eligible portion of the original request, 2, 60",
        "'REPEATED', 'The original request,', 2, 23"})
    void phraseIsFoundInAnyOfItsWordings(HeadingPhrase phrase, String words, int start, int end) {
        assertEquals(new Found(start, end), phrase.in("x " + words + " y", 0));
        assertNull(phrase.in("x " + words + " y", 3));
        assertNull(phrase.in("x y", 0));
    }

    @Test
    void firstPlaceOfAnyWordingIsTaken() {
        String heading = "a were the original request b was the original request";
        assertEquals(new Found(2, 27), ORIGINAL.in(heading, 0));
        assertEquals(new Found(30, 54), ORIGINAL.in(heading, 3));
        assertEquals(new Found(2, 26), ORIGINAL.in("a was the original request b were the original request", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "ORIGINAL, 'A brace wes the orignal request. It', 8, 31, was the original request",
        "AUTHORIZED, 'One was authorised by the Claims Admnistrator.', 4, 45, was authorized by the Claims Administrator",
        "LEAVING, 'so leaving the original reqeust IMR eligble. The', 3, 43, leaving the original request IMR eligible"})
    void damagedPhraseIsReadAsTheUsualWording(HeadingPhrase phrase, String heading, int start, int end, String words) {
        assertEquals(new Near(start, end, words), phrase.near(heading, 0));
    }

    @Test
    void firstPlaceThatIsNearIsTaken() {
        assertEquals(new Near(2, 25, "was the original request"), ORIGINAL.near("a wes the orignal request b was the orignal request", 0));
    }

    @Test
    void otherWordsAreNearNoPhrase() {
        assertNull(ORIGINAL.near("A brace was seen by the clerk and the nurse", 0));
        assertNull(AUTHORIZED.near("", 0));
        assertNull(LEAVING.near("leaving the plant", 0));
        assertNull(REMAINING.near("The remaining pain", 0));
    }
}
