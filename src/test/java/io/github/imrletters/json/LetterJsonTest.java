package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as JSON and back. */
class LetterJsonTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    static List<String> samples() {
        return Samples.names();
    }

    private static Letter sample(String name) {
        return PARSER.parse(Samples.pdf(name), name + ".pdf").letter();
    }

    /** Of a letter in which nearly everything is missing. */
    private static Letter poor() {
        return PARSER.parseText("CLINICAL CASE SUMMARY\nKnee brace: Maybe\nMAXIMUS guideline:\n").letter();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void letterThatWasWrittenIsReadBackEqual(String name) {
        Letter letter = sample(name);
        assertEquals(letter, LetterJson.read(LetterJson.write(letter)));
        assertEquals(letter, LetterJson.read(LetterJson.writeIndented(letter)));
    }

    @Test
    void partialLetterIsReadBackEqual() {
        for (Letter letter : List.of(poor(), PARSER.parseText("Dear reader,").letter(),
                PARSER.parseText(LetterText.standard().without("MAXIMUS").toString()).letter())) {
            assertEquals(letter, LetterJson.read(LetterJson.write(letter)));
        }
    }

    @Test
    void absentFactsAreLeftOutAndListsAlwaysThere() throws IOException {
        JsonNode json = new ObjectMapper().readTree(LetterJson.write(PARSER.parseText("Dear reader,").letter()));
        assertFalse(json.has("caseHeader"));
        assertFalse(json.has("caseSummary"));
        assertFalse(json.has("outcome"));
        assertFalse(json.get("source").has("name"));
        assertFalse(json.get("source").has("pages"));
        assertFalse(json.get("reviewer").has("statement"));
        for (String list : List.of("licensureStates", "specialties", "subspecialties")) {
            assertTrue(json.get("reviewer").get(list).isArray(), list);
        }
        assertTrue(json.get("disputedItems").isArray());
        assertTrue(json.get("diagnostics").isArray());
    }

    @Test
    void listsOfAnItemAreAlwaysThere() throws IOException {
        JsonNode item = new ObjectMapper().readTree(LetterJson.write(poor())).get("disputedItems").get(0);
        assertTrue(item.get("request").get("bodyParts").isArray());
        assertTrue(item.get("reviewerGuideline").get("citations").isArray());
        assertFalse(item.has("claimsAdministratorGuideline"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsWrittenAsNullOrAsAnEmptyText(String name) {
        for (Letter letter : List.of(sample(name), poor())) {
            String json = LetterJson.write(letter);
            assertFalse(json.contains(":null"));
            assertFalse(json.contains(":\"\""));
        }
    }

    @Test
    void datesAreIsoAndEnumerationsAreTheirConstants() {
        String json = LetterJson.write(sample("2016-single-upheld"));
        assertTrue(json.contains("\"dateAssigned\":\"2016-11-14\""), json);
        assertTrue(json.contains("\"decision\":\"UPHELD\""), json);
        assertTrue(json.contains("\"template\":\"STANDARD\""), json);
        assertTrue(json.startsWith("{\"schemaVersion\":\"1.1\",\"source\":"), json);
    }

    @Test
    void oneLetterIsOneLineWithoutItsEnd() {
        assertEquals(1, LetterJson.write(sample("2016-page-breaks")).lines().count());
        assertFalse(LetterJson.write(sample("2016-page-breaks")).endsWith("\n"));
    }

    @Test
    void indentedLetterEndsWithALineEnd() {
        String json = LetterJson.writeIndented(sample("2016-single-upheld"));
        assertTrue(json.startsWith("{\n  \"schemaVersion\""), json);
        assertTrue(json.endsWith("}\n"));
        assertFalse(json.contains("\r"));
    }

    @Test
    void everyLineOfJsonLinesHasItsEnd() throws IOException {
        List<Letter> letters = List.of(sample("2016-single-upheld"), sample("2016-single-overturned"));
        StringWriter out = new StringWriter();
        LetterJson.writeLines(letters, out);
        assertTrue(out.toString().endsWith("}\n"));
        assertEquals(letters, out.toString().lines().map(LetterJson::read).toList());
        StringWriter none = new StringWriter();
        LetterJson.writeLines(List.of(), none);
        assertEquals("", none.toString());
    }

    @Test
    void unknownFieldsArePassedOver() {
        Letter letter = sample("2016-single-upheld");
        String json = LetterJson.write(letter)
                .replace("{\"schemaVersion\"", "{\"of the future\":{\"a\":[1,null]},\"schemaVersion\"")
                .replace("\"request\":{", "\"request\":{\"of the future\":7,");
        assertEquals(letter, LetterJson.read(json));
    }

    @Test
    void listThatIsNotThereIsEmpty() {
        Letter letter = LetterJson.read("{\"schemaVersion\":\"1.1\",\"source\":{\"mediaType\":\"text/plain\",\"sha256\":\"0\"},\"reviewer\":{}}");
        assertEquals(List.of(), letter.reviewer().specialties());
        assertEquals(List.of(), letter.disputedItems());
        assertEquals(List.of(), letter.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "not JSON", "{\"disputedItems\":7}", "{\"outcome\":\"MAYBE\"}",
        "{\"caseHeader\":{\"dateAssigned\":\"11/14/2016\"}}", "{\"caseHeader\":{\"dateAssigned\":\"2016-02-30\"}}"})
    void otherTextIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> LetterJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}{}", "{} trailing"})
    void textThatIsNotOneObjectIsRefused(String json) {
        String letter = json.replace("{}", LetterJson.write(poor()));
        assertThrows(IllegalArgumentException.class, () -> LetterJson.read(letter));
    }

    @Test
    void refusalDoesNotTellTheText() {
        String json = LetterJson.write(sample("2016-single-upheld")).replace("\"UPHELD\"", "\"The worker's secret\"");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> LetterJson.read(json));
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @Test
    void ofAMemberThatIsThereTwiceTheLastOneCountsBeItUnknown() {
        String json = LetterJson.write(FullRecords.of(Letter.class));
        assertNull(LetterJson.read(json.replaceFirst("\"outcome\":\"\\w+\"", "$0,\"outcome\":\"REMANDED\"")).outcome());
    }
}
