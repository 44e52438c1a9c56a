package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
