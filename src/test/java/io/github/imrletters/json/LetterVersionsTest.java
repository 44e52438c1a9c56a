package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Letters;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of earlier and later versions, and JSON that is wrong. */
class LetterVersionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String FULL = LetterJson.write(FullRecords.of(Letter.class));

    static List<Path> filesOfVersion10() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("golden/json-1.0"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("filesOfVersion10")
    void fileOfVersion10IsReadAsTheLetterThatItIs(Path file) throws IOException {
        Letter old = LetterJson.read(Files.readString(file));
        assertEquals("1.0", old.schemaVersion());
        assertEquals(List.of(), old.unrecognizedLines());
        assertEquals(List.of(), old.documentsReviewed());
        Letter now = new ImrLetterParser().parse(Samples.textFile(file.getFileName().toString().replace(".json", ""))).letter();
        assertEquals(Letters.jsonWithoutSource(now), Letters.jsonWithoutSource(old));
        assertTrue(LetterJson.write(old).startsWith("{\"schemaVersion\":\"1.1\","));
    }

    @Test
    void filesOfVersion10AreThere() throws IOException {
        assertEquals(4, filesOfVersion10().size());
        assertTrue(filesOfVersion10().stream().anyMatch(file -> read(file).contains("associatedSurgicalService")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void letterOfALaterVersionIsReadButForWhatIsNew() {
        Letter letter = LetterJson.read(read(RESOURCES.resolve("letters/of-version-1.7.json")));
        assertEquals("1.7", letter.schemaVersion());
        assertNull(letter.template());
        Request request = letter.disputedItems().get(0).request();
        assertNull(request.category());
        assertEquals("Gene therapy of the right knee", request.treatment());
        assertNull(letter.disputedItems().get(0).reviewerGuideline().citations().get(0).type());
        assertEquals("Smith v. Jones", letter.disputedItems().get(0).reviewerGuideline().citations().get(0).text());
        Diagnostic unknown = letter.diagnostics().get(0);
        assertNull(unknown.code());
        assertEquals(Severity.WARNING, unknown.severity());
        assertEquals("a message of the future", unknown.message());
        assertEquals(List.of("/template", "/disputedItems/0/request/category",
                "/disputedItems/0/reviewerGuideline/citations/0/type", "/diagnostics/0/code"),
                letter.diagnostics().stream().skip(1).map(LetterVersionsTest::place).toList());
    }

    private static String place(Diagnostic diagnostic) {
        assertEquals(DiagnosticCode.UNKNOWN_CONSTANT, diagnostic.code());
        assertEquals(Severity.INFO, diagnostic.severity());
        return diagnostic.message().replaceAll(".* (/[^ ,]*).*", "$1");
    }

    @Test
    void letterOfALaterVersionIsWrittenInThisOneAndReadBackEqual() {
        Letter later = LetterJson.read(read(RESOURCES.resolve("letters/of-version-1.7.json")));
        Letter again = LetterJson.read(LetterJson.write(later));
        assertEquals(Letter.SCHEMA_VERSION, again.schemaVersion());
        assertEquals(Letters.withoutSource(later).disputedItems(), again.disputedItems());
        assertEquals(later.diagnostics(), again.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "10.0"})
    void anotherVersionIsRefusedInASentence(String version) {
        LetterJsonException e = assertThrows(LetterJsonException.class,
                () -> LetterJson.read("{\"schemaVersion\":\"" + version + "\",\"outcome\":{\"of the\":\"future\"}}"));
        assertEquals("/schemaVersion", e.pointer());
        assertTrue(e.getMessage().endsWith("is " + version + ", and this version of the library reads 1.x"), e.getMessage());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("/schemaVersion", "\"secret\"", "/schemaVersion"),
                arguments("/schemaVersion", "null", "/schemaVersion"),
                arguments("/source", "7", "/source"),
                arguments("/source", "null", "/source"),
                arguments("/source/pages", "\"secret\"", "/source/pages"),
                arguments("/source/pages", "2.5", "/source/pages"),
                arguments("/source/pages", "3000000000", "/source/pages"),
                arguments("/source/pages", "30000000000000000000", "/source/pages"),
                arguments("/source/name", "[\"secret\"]", "/source/name"),
                arguments("/template", "\"Secret\"", "/template"),
                arguments("/template", "\"\"", "/template"),
                arguments("/outcome", "1", "/outcome"),
                arguments("/caseHeader", "\"secret\"", "/caseHeader"),
                arguments("/caseHeader/dateAssigned", "\"11/14/2016\"", "/caseHeader/dateAssigned"),
                arguments("/caseHeader/dateAssigned", "\"2016-02-30\"", "/caseHeader/dateAssigned"),
                arguments("/caseHeader/dateAssigned", "[2016, 2, 3]", "/caseHeader/dateAssigned"),
                arguments("/reviewer/specialties", "\"secret\"", "/reviewer/specialties"),
                arguments("/reviewer/specialties", "[\"a\", {\"b\": \"secret\"}]", "/reviewer/specialties/1"),
                arguments("/reviewer/specialties", "[null]", "/reviewer/specialties/0"),
                arguments("/disputedItems", "{}", "/disputedItems"),
                arguments("/disputedItems", "[{\"number\": 1}]", "/disputedItems/0/request"),
                arguments("/disputedItems/0/number", "null", "/disputedItems/0/number"),
                arguments("/disputedItems/0/request/retrospective", "\"secret\"", "/disputedItems/0/request/retrospective"),
                arguments("/disputedItems/0/request/bodyParts", "[{\"name\": \"knee\"}, {\"side\": \"LEFT\"}]",
                        "/disputedItems/0/request/bodyParts/1/name"),
                arguments("/unrecognizedLines", "[{\"page\": 1, \"line\": 2}]", "/unrecognizedLines/0/text"),
                arguments("/places", "[\"secret\"]", "/places"),
                arguments("/places", "{\"/outcome\": \"secret\"}", "/places/~1outcome"),
                arguments("/places", "{\"/a/b\": [{\"page\": 1, \"line\": 2, \"start\": 0}]}", "/places/~1a~1b/0/end"),
                arguments("/places", "{\"/a\": [{\"page\": 1, \"line\": 2, \"start\": 0, \"end\": 1, \"box\": [1, 2, 3]}]}", "/places/~1a/0/box"),
                arguments("/places", "{\"/a\": [{\"page\": 1, \"line\": 2, \"start\": 0, \"end\": 1, \"box\": [1, \"secret\", 3, 4]}]}",
                        "/places/~1a/0/box/1"),
                arguments("/places", "{\"/a\": {\"from\": \"secret\"}}", "/places/~1a/from"),
                arguments("/places", "{\"/a\": {\"from\": [], \"at\": []}}", "/places/~1a/from"),
                arguments("/places", "{\"/a\": []}", "/places/~1a"),
                arguments("/places", "{\"/a\": [{\"page\": 1, \"line\": 0, \"start\": 0, \"end\": 1}]}", "/places/~1a/0"),
                arguments("/places", "{\"/a\": [{\"page\": 1, \"line\": 2, \"start\": 5, \"end\": 5}]}", "/places/~1a/0"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongValueIsRefusedWithItsPointerAndWithoutItsText(String where, String value, String pointer) throws IOException {
        ObjectNode letter = (ObjectNode) JSON.readTree(FULL);
        int slash = where.lastIndexOf('/');
        ((ObjectNode) letter.at(where.substring(0, slash))).set(where.substring(slash + 1), JSON.readTree(value));
        LetterJsonException e = assertThrows(LetterJsonException.class, () -> LetterJson.read(letter.toString()));
        assertEquals(pointer, e.pointer());
        assertEquals(1, e.line());
        assertTrue(e.getMessage().contains(": " + pointer + " is "), e.getMessage());
        assertFalse(e.getMessage().toLowerCase().contains("secret"), e.getMessage());
        assertNull(e.getCause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "reviewer", "schemaVersion"})
    void memberThatEveryVersionHasMustBeThere(String name) throws IOException {
        ObjectNode letter = (ObjectNode) JSON.readTree(FULL);
        letter.remove(name);
        LetterJsonException e = assertThrows(LetterJsonException.class, () -> LetterJson.read(letter.toString()));
        assertEquals("/" + name, e.pointer());
    }

    @Test
    void lineOfAWrongValueIsTold() {
        String json = LetterJson.writeIndented(FullRecords.of(Letter.class)).replaceAll("\"pages\" : \\d+", "\"pages\" : true");
        LetterJsonException e = assertThrows(LetterJsonException.class, () -> LetterJson.read(json));
        int line = (int) json.substring(0, json.indexOf("\"pages\"")).lines().count();
        assertEquals(line, e.line());
    }

    @Test
    void nullIsReadAsAbsent() throws IOException {
        ObjectNode letter = (ObjectNode) JSON.readTree(FULL);
        letter.putNull("caseHeader").putNull("outcome").putNull("disputedItems");
        Letter read = LetterJson.read(letter.toString());
        assertNull(read.caseHeader());
        assertNull(read.outcome());
        assertEquals(List.of(), read.disputedItems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not JSON", "{\"schemaVersion\":\"1.1\"", "{\"a\":[1,}", "\"secret"})
    void textThatIsNoJsonIsRefusedWithoutBeingQuoted(String json) {
        LetterJsonException e = assertThrows(LetterJsonException.class, () -> LetterJson.read(json));
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
        assertTrue(e.pointer() == null || e.pointer().isEmpty(), e.getMessage());
        assertNull(e.getCause());
    }

    /** What the reader demands is what the schema demands, but for lists and booleans, which version 1.0 can lack. */
    @ParameterizedTest
    @MethodSource("io.github.imrletters.json.LetterSchemaTest#records")
    void readerDemandsWhatTheSchemaDemands(Class<?> type) throws IOException {
        JsonNode definition = JSON.readTree(LetterJson.class.getResourceAsStream("letter.schema.json"))
                .at("/$defs/" + Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1));
        List<String> due = Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() != List.class && component.getType() != boolean.class)
                .map(component -> component.getName())
                .filter(name -> definition.path("required").toString().contains("\"" + name + "\""))
                .toList();
        assertEquals(due, RecordShape.of(type).required());
    }
}
