package io.github.imrletters.internal.grammar.guideline;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void factsOfACitationAreMarkedWhereTheyStand() {
        String paragraph = "Decision based on MTUS Knee Complaints 2004, Section(s): Rest, Ice, Page(s): 78, 80, and Chronic Pain Medical Treatment "
                + "2009 Guidelines, Section(s): Tea. Decision based on Non-MTUS Citation The ACOEM, Knee. Decision based on Non-MTUS Citation A Book.";
        Trail trail = Trail.of(true);
        GuidelineMapper.read(Marks.passage(paragraph), trail, Notes.unread());
        assertEquals(new TreeMap<>(Map.ofEntries(
                entry("/citations/0/type", "Decision based on MTUS"), entry("/citations/0/chapter", "Knee Complaints"),
                entry("/citations/0/year", "2004"), entry("/citations/0/sections/0", "Rest"), entry("/citations/0/sections/1", "Ice"),
                entry("/citations/0/pages/0", "78"), entry("/citations/0/pages/1", "80"),
                entry("/citations/1/type", "Decision based on MTUS"), entry("/citations/1/chapter", "Chronic Pain Medical Treatment|Guidelines"),
                entry("/citations/1/year", "2009"), entry("/citations/1/sections/0", "Tea"),
                entry("/citations/2/type", "Decision based on Non-MTUS Citation"), entry("/citations/2/text", "The ACOEM, Knee"),
                entry("/citations/2/source", "ACOEM <- /citations/2/text by a row"),
                entry("/citations/3/type", "Decision based on Non-MTUS Citation"), entry("/citations/3/text", "A Book"),
                entry("/citations/3/source", " <- /citations/3/text"))), Marks.of(trail, paragraph));
    }

    private static GuidelineMapper.Citations read(String paragraph, DiagnosticCollector diagnostics) {
        return GuidelineMapper.read(Passage.of(paragraph), Trail.NONE, new Notes(diagnostics, null));
    }

    @Test
    void damagedParagraphIsReadMarkedAndTold() {
        String paragraph = "Decision based on MTUS Knee Comp1aimts 2OO4, Section(s): Rest.";
        DiagnosticCollector diagnostics = new DiagnosticCollector(9);
        assertEquals(read("Decision based on MTUS Knee Complaints 2004, Section(s): Rest.", diagnostics), read(paragraph, diagnostics));
        assertEquals(List.of("read as 'guideline', which is not quite what is printed"),
                diagnostics.toList().stream().map(diagnostic -> diagnostic.message()).toList());
        Trail trail = Trail.of(true);
        GuidelineMapper.read(Marks.passage(paragraph), trail, Notes.unread());
        assertEquals(Map.of("/citations/0/type", "Decision based on MTUS", "/citations/0/chapter", "Knee Comp1aimts", "/citations/0/year", "2OO4",
                "/citations/0/sections/0", "Rest"), Marks.of(trail, paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decision based on MTUS Knee Complaints 2004.", "Decision based on MTUS Elbow Book of 2004.", "He cited what he liked.", ""})
    void nothingIsToldOfAParagraphThatIsSoundOrOfNoForm(String paragraph) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(9);
        read(paragraph, diagnostics);
        assertEquals(List.of(), diagnostics.toList());
    }

    @ParameterizedTest
    @CsvSource({"The ACOEM book, ACOEM", "XACOEM, OTHER", "ACOEM, ACOEM", "acoem, ACOEM", "A book, OTHER", "(ODG) and ACOEM, ODG"})
    void sourceIsTheFirstThatIsNamedByAWholeWord(String cited, CitationSource source) {
        assertEquals(source, read("Decision based on Non-MTUS Citation " + cited + ".", new DiagnosticCollector(9)).citations().get(0).source());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Decision based on MTUS Knee Complaints 2004, Section(s): Rest, Section(s): Ice. | false
            Decision based on MTUS Knee Complaints 2004, Page(s): 7, Page(s): 8.            | false
            Decision based on MTUS Knee Complaints 2004, Section(s): Rest, Page(s): 8.      | true
            Decision based on MTUS Knee Complaints 2004, revised edition.                   | false
            See the report. Decision based on MTUS Knee Complaints 2004.                    | false
            """)
    void labelThatStandsTwiceOrStrayWordsAreNotAllOfAKnownForm(String paragraph, boolean complete) {
        assertEquals(complete, read(paragraph, new DiagnosticCollector(9)).complete());
        assertEquals("Knee Complaints", read(paragraph, new DiagnosticCollector(9)).citations().get(0).chapter());
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
