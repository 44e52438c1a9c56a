package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The writer writes what the records have, no more and no less: what Jackson's own view of them has. */
class LetterWriterTest {

    private static final ObjectMapper VIEW = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
            .defaultPropertyInclusion(JsonInclude.Value.construct(
                JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    static List<String> samples() {
        return Samples.names();
    }

    private static JsonNode written(Letter letter) throws IOException {
        return VIEW.readTree(LetterJson.write(letter));
    }

    /** Jackson's view, without what the JSON leaves out on purpose. */
    private static JsonNode view(Letter letter) throws IOException {
        JsonNode tree = VIEW.readTree(VIEW.writeValueAsString(letter));
        leaveOut(tree);
        if (tree.has("places")) {
            ((ObjectNode) tree).set("places", places(tree.at("/places/byPointer")));
        }
        return tree;
    }

    /** Printed facts have their places alone, boxes are their four numbers. */
    private static ObjectNode places(JsonNode byPointer) {
        ObjectNode places = VIEW.createObjectNode();
        for (String pointer : names(byPointer)) {
            ObjectNode place = (ObjectNode) byPointer.get(pointer);
            place.get("at").forEach(LetterWriterTest::boxAsList);
            boolean printed = place.get("from").isEmpty();
            places.set(pointer, printed ? place.get("at") : place.set("at", place.remove("at")));
        }
        return places;
    }

    private static void boxAsList(JsonNode place) {
        if (place.has("box")) {
            ArrayNode list = VIEW.createArrayNode();
            place.get("box").forEach(list::add);
            ((ObjectNode) place).set("box", list);
        }
    }

    /** A citation has lists only where something is in them, but for the sections of the MTUS. */
    private static void leaveOut(JsonNode node) {
        node.forEach(LetterWriterTest::leaveOut);
        if (node instanceof ObjectNode object && object.has("sections") && object.has("type")) {
            removeIfEmpty(object, "pages");
            if (!"MTUS".equals(object.path("type").asText())) {
                removeIfEmpty(object, "sections");
            }
        }
    }

    private static void removeIfEmpty(ObjectNode object, String list) {
        if (object.get(list) instanceof ArrayNode array && array.isEmpty()) {
            object.remove(list);
        }
    }

    @Test
    void everyComponentOfEveryRecordIsWritten() throws IOException {
        Letter full = FullRecords.of(Letter.class);
        assertEquals(view(full).toPrettyString(), written(full).toPrettyString());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void citationOfAnotherGuidelineHasItsOwnFields() throws IOException {
        JsonNode citation = citation("{\"type\":\"NON_MTUS\",\"source\":\"ODG\",\"text\":\"x\"}");
        assertEquals(List.of("type", "source", "text"), names(citation));
    }

    @Test
    void citationKeepsWhatOnlyTheOtherTypeHas() throws IOException {
        JsonNode citation = citation("{\"type\":\"NON_MTUS\",\"chapter\":\"Eye\",\"sections\":[\"x\"],\"source\":\"ODG\"}");
        assertEquals(List.of("type", "chapter", "sections", "source"), names(citation));
        assertEquals(List.of("type", "sections", "text"), names(citation("{\"type\":\"MTUS\",\"text\":\"x\"}")));
    }

    /** A citation in a letter, read and written again. */
    private static JsonNode citation(String json) throws IOException {
        ObjectNode letter = (ObjectNode) VIEW.readTree(LetterJson.write(FullRecords.of(Letter.class)));
        ((ArrayNode) letter.at("/disputedItems/0/reviewerGuideline/citations")).set(0, VIEW.readTree(json));
        return written(LetterJson.read(letter.toString())).at("/disputedItems/0/reviewerGuideline/citations/0");
    }

    @Test
    void fullLetterIsReadBackWithEveryComponentThatIsWritten() throws IOException {
        String json = LetterJson.write(FullRecords.of(Letter.class));
        assertEquals(json, LetterJson.write(LetterJson.read(json)));
    }

    @Test
    void citationOfAnUnknownTypeHasWhatIsThere() throws IOException {
        String other = LetterJson.write(FullRecords.of(Letter.class)).replace("\"type\":\"MTUS\"", "\"type\":\"OTHER_LAW\"");
        JsonNode citation = written(LetterJson.read(other)).at("/disputedItems/0/reviewerGuideline/citations/0");
        assertEquals(List.of("chapter", "year", "sections", "pages", "source", "text"), names(citation));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesWithPlacesAreWrittenAndReadBackAsTheyAre(String name) throws IOException {
        ImrLetterParser parser = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
        for (byte[] file : List.of(Samples.pdf(name), Samples.text(name).getBytes(StandardCharsets.UTF_8))) {
            Letter letter = parser.parse(file).letter();
            assertEquals(view(letter), written(letter));
            assertEquals(letter, LetterJson.read(LetterJson.write(letter)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreWrittenAsTheyAre(String name) throws IOException {
        Letter letter = new ImrLetterParser().parse(Samples.pdf(name)).letter();
        assertEquals(view(letter), written(letter));
        assertTrue(written(letter).has("disputedItems"));
    }
}
