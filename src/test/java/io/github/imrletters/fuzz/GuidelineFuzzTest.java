package io.github.imrletters.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.trail.Trail;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words of a guideline paragraph give citations, possibly none, and throw nothing. */
class GuidelineFuzzTest {

    private static final int FEW = 20;

    static Stream<byte[]> seeds() {
        return Facts.objects("guidelines.jsonl").limit(FEW).map(paragraph -> Seeds.bytes(paragraph.get("text").asText()));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyParagraphGivesCitations(byte[] text) {
        assertNotNull(GuidelineMapper.read(Seeds.passage(text), Trail.NONE, Notes.unread()).citations());
    }
}
