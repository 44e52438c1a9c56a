package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Conclusion;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rationales conclude, on invented ones with quotations, conditions and advice around the conclusion. */
class ConclusionReaderTest {

    static Stream<JsonNode> rationales() {
        return Facts.objects("rationales.jsonl");
    }

    @ParameterizedTest
    @MethodSource("rationales")
    void tellsTheReviewersOwnConclusion(JsonNode expected) {
        String text = expected.get("text").asText();
        assertEquals(expected.path("conclusion").asText(""), Objects.toString(ConclusionReader.read(Passage.of(text), Trail.NONE), ""), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Whether by a nurse or not, it is not medically necessary.     | NOT_MEDICALLY_NECESSARY
            Whether by a nurse or not, it is medically necessary.         | MEDICALLY_NECESSARY
            Whether by a nurse or not, care not medically necessary.      |
            Whether by a nurse or not medically necessary.                |
            """)
    void whatStandsBehindAnOpenQuestionIsToldOnlyByAVerbOfItsOwn(String text, String conclusion) {
        assertEquals(Objects.toString(conclusion, ""), Objects.toString(ConclusionReader.read(Passage.of(text), Trail.NONE), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is a lack of notes, and he failed to show that the brace is medically necessary. | NOT_MEDICALLY_NECESSARY
            He did not rest, and there is a lack of notes to show that it is medically necessary.  | NOT_MEDICALLY_NECESSARY
            As rest has failed, the brace is medically necessary.                                  | MEDICALLY_NECESSARY
            As there is a lack of rest, the brace is medically necessary.                          | MEDICALLY_NECESSARY
            """)
    void whatIsLackingDeniesOnlyWhatDependsOnIt(String text, Conclusion conclusion) {
        assertEquals(conclusion, ConclusionReader.read(Passage.of(text), Trail.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He limps. The brace is medically necessary. He rests.        | medically necessary
            He limps. The brace is not medically necessary. He rests.    | not medically necessary
            He limps. There is no medical necessity of it. He rests.     | no medical necessity
            He limps. Medical necessity is not shown. He rests.          | Medical necessity
            He limps. The brace is medically unnecessary. He rests.      | medically unnecessary
            """)
    void wordsThatStateItAreMarkedWithTheirRow(String text, String words) {
        Trail trail = Trail.of(true);
        ConclusionReader.read(Marks.passage(text), trail);
        assertEquals(Map.of("/conclusion", words + " <- /text by a row"), Marks.of(trail, text));
    }

    /** Between commas, 'or not' is an aside: what is denied before it stays denied. */
    @ParameterizedTest
    @ValueSource(strings = {
        "There is no evidence that the request, supervised or not, is medically necessary.",
        "I do not find that, needed or not, the request is medically necessary.",
        "It cannot be determined whether the requested brace, custom or not, is medically necessary.",
        "It is not clear whether the request, for pain or not, is medically necessary.",
        "The records do not establish whether, helpful or not, the request is medically necessary."})
    void asideThatSaysOrNotTurnsNothingAround(String sentence) {
        assertEquals(Conclusion.NOT_MEDICALLY_NECESSARY, ConclusionReader.read(Passage.of(sentence), Trail.NONE));
    }
}
