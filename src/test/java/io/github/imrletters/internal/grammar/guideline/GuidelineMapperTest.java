package io.github.imrletters.internal.grammar.guideline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What guideline paragraphs cite, on invented paragraphs in every printed form. */
class GuidelineMapperTest {

    private static final List<String> PIECES = List.of("Decision based on MTUS", " ", ". ", ", ", ", and ", ", Section(s): ",
            " Page(s): ", "76-80", "2016", " Guidelines", "Knee Complaints", "Opioids", "Chronic Pain Treatment Guidelines",
            "ACOEM", "Chapter 8", "(", ")", "Decision based on Non-MTUS Citation ", "ODG",
            "The Expert Reviewer did not cite any medical evidence for its decision.", "3.1 ", ".");

    static Stream<JsonNode> paragraphs() {
        return Facts.objects("guidelines.jsonl");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void readsEveryCitationInTheOrderPrinted(JsonNode expected) {
        GuidelineMapper.Citations read = GuidelineMapper.read(Passage.of(expected.get("text").asText()), Trail.NONE, Notes.unread());
        List<List<Object>> citations = new ArrayList<>();
        expected.get("citations").forEach(citation -> citations.add(facts(citation)));
        assertEquals(citations, read.citations().stream().map(GuidelineMapperTest::facts).toList());
        assertEquals(expected.path("complete").asBoolean(true), read.complete(), "whether all of the paragraph is of a known form");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Decision based on MTUS", "Decision based on MTUS.", "Decision based on MTUS Page(s): 3", "ODG, Knee Chapter.",
        "Decision based on MTUS Section(s): Initial Care", "Decision based on Non-MTUS Citation"})
    void tellsThatAParagraphIsNotOfAKnownForm(String paragraph) {
        assertFalse(GuidelineMapper.read(Passage.of(paragraph), Trail.NONE, Notes.unread()).complete());
    }

    @Test
    void takesEverySequenceOfItsPieces() {
        Random random = new Random(20160213);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                paragraph.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertDoesNotThrow(() -> GuidelineMapper.read(Passage.of(paragraph.toString()), Trail.NONE, Notes.unread()), paragraph::toString);
        }
    }

    /** The lists as lists: joined, a title with a comma would look like two. */
    private static List<Object> facts(JsonNode citation) {
        return List.of(citation.path("type").asText(), citation.path("chapter").asText(), citation.path("year").asText(),
                texts(citation.path("sections")), texts(citation.path("pages")),
                citation.path("source").asText(), citation.path("text").asText());
    }

    private static List<Object> facts(Citation citation) {
        return List.of(citation.type().toString(), Objects.toString(citation.chapter(), ""), Objects.toString(citation.year(), ""),
                citation.sections(), citation.pages(),
                Objects.toString(citation.source(), ""), Objects.toString(citation.text(), ""));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
