package io.github.imrletters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.request.RequestReader;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;


/** The JSON Schema says what the records are, and what is written is as the schema says. */
class LetterSchemaTest {

    private static final ImrLetterParser WITH_PLACES = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = schema();
    /** Of a property that is one of a list: what this version knows of it, beside what a later one may add. */
    private static final String KNOWN = "/anyOf/0/enum";
    /** What rules a value of a type, beside the type: a rule too many refuses letters, one too few lets an empty text pass. */
    private static final Map<Class<?>, Set<Set<String>>> RULES = Map.of(
            Record.class, Set.of(Set.of("$ref")),
            String.class, Set.of(Set.of("minLength"), Set.of("pattern"), Set.of("anyOf")),
            Enum.class, Set.of(Set.of("anyOf")),
            LocalDate.class, Set.of(Set.of("format")),
            Integer.class, Set.of(Set.of("minimum"), Set.of()), // a year has no least one
            boolean.class, Set.of(Set.of()));
    private static final Set<String> PLACES = Set.of("places", "printedPlace", "derivedPlace");
    private static final Map<String, Class<?>> RECORDS = new LinkedHashMap<>();

    static {
        collectRecords(Letter.class);
    }

    private static JsonNode schema() {
        try {
            return JSON.readTree(LetterSchema.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter's record and all below it, by the names of their definitions; but for the places, whose members are the facts. */
    private static void collectRecords(Class<?> type) {
        if (type == Places.class || RECORDS.putIfAbsent(definitionName(type), type) != null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> single = singleType(component);
            if (single.isRecord()) {
                collectRecords(single);
            }
        }
    }

    private static String definitionName(Class<?> type) {
        return Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    }

    /** A component's type, or that of its elements. */
    private static Class<?> singleType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    static List<Class<?>> records() {
        return List.copyOf(RECORDS.values());
    }

    static List<String> samples() {
        return Samples.names();
    }

    private static JsonNode definition(Class<?> type) {
        return SCHEMA.at("/$defs/" + definitionName(type));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    @Test
    void everyRecordHasItsDefinition() {
        assertEquals("#/$defs/letter", SCHEMA.path("$ref").textValue());
        TreeSet<String> definitions = new TreeSet<>(RECORDS.keySet());
        definitions.addAll(PLACES);
        assertEquals(definitions, new TreeSet<>(names(SCHEMA.path("$defs"))));
        SCHEMA.path("$defs").forEach(definition -> assertEquals("object", definition.path("type").textValue(), definition.toString()));
    }

    @Test
    void versionIsTheOneThatIsWritten() {
        JsonNode version = definition(Letter.class).at("/properties/schemaVersion");
        assertTrue(Letter.SCHEMA_VERSION.matches(version.path("pattern").textValue()));
        assertTrue(version.path("description").textValue().contains(" " + Letter.SCHEMA_VERSION + "."));
        assertTrue(SCHEMA.path("$id").textValue().endsWith(":" + Letter.SCHEMA_VERSION));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentIsAPropertyInTheSameOrder(Class<?> type) {
        List<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        assertEquals(components, names(definition(type).path("properties")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPropertyHasTheTypeOfItsComponent(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = definition(type).at("/properties/" + component.getName());
            String where = type.getSimpleName() + "." + component.getName();
            if (component.getType() == List.class) {
                assertEquals("array", property.path("type").textValue(), where);
                assertEquals(Set.of("description", "type", "items"), Set.copyOf(names(property)), where);
                property = property.path("items");
            }
            assertType(singleType(component), property, where);
            assertTrue(RULES.get(kind(singleType(component))).contains(rules(property)), where + ": " + rules(property));
        }
    }

    /** The keywords that rule what a value can be. */
    private static Set<String> rules(JsonNode property) {
        return names(property).stream().filter(keyword -> !Set.of("type", "description").contains(keyword)).collect(Collectors.toSet());
    }

    private static Class<?> kind(Class<?> type) {
        return type.isRecord() ? Record.class : type.isEnum() ? Enum.class : type == int.class ? Integer.class : type;
    }

    private static void assertType(Class<?> type, JsonNode property, String where) {
        if (type.isRecord()) {
            assertEquals("#/$defs/" + definitionName(type), property.path("$ref").textValue(), where);
            return;
        }
        String expected = type == int.class || type == Integer.class ? "integer"
                : type == boolean.class || type == Boolean.class ? "boolean" : "string";
        assertEquals(expected, property.path("type").textValue(), where);
        assertEquals(type == LocalDate.class ? "date" : null, property.path("format").textValue(), where);
        if (type.isEnum()) {
            List<String> constants = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
            assertEquals(constants, texts(property.at(KNOWN)), where);
            assertEquals("^[A-Z0-9_]+$", property.at("/anyOf/1/pattern").textValue(), where);
        }
    }

    /** Where a citation is of something else than the MTUS, it has no lists. */
    @ParameterizedTest
    @MethodSource("records")
    void whatIsRequiredIsWhatCannotBeNull(Class<?> type) {
        List<String> notNull = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> type != Citation.class || component.getType() != List.class)
                .map(RecordComponent::getName).toList();
        assertEquals(notNull, texts(definition(type).path("required")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPropertyIsDescribed(Class<?> type) {
        assertFalse(definition(type).path("description").asText().isBlank());
        definition(type).path("properties").forEach(property ->
                assertFalse(property.path("description").asText().isBlank(), property.toString()));
    }

    @Test
    void namesOfBodyPartsAreThoseOfTheDataFile() {
        TreeSet<String> parts = new TreeSet<>();
        WordFile.rows(RequestReader.class, "body-parts.tsv", 2).forEach(row -> parts.add(row.get(1)));
        WordFile.rows(RequestReader.class, "sides.tsv", 3).forEach(row -> parts.add(row.get(2)));
        parts.remove("-");
        assertEquals(parts, new TreeSet<>(texts(definition(BodyPart.class).at("/properties/name" + KNOWN))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreAsTheSchemaSays(String name) throws IOException {
        ImrLetterParser parser = new ImrLetterParser();
        assertEquals(List.of(), Check.errors(json(parser.parse(Samples.pdfFile(name)).letter())));
        assertEquals(List.of(), Check.errors(json(parser.parse(Samples.textFile(name)).letter())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesWithPlacesAreAsTheSchemaSays(String name) throws IOException {
        assertEquals(List.of(), Check.errors(json(WITH_PLACES.parse(Samples.pdfFile(name)).letter())));
        assertEquals(List.of(), Check.errors(json(WITH_PLACES.parse(Samples.textFile(name)).letter())));
    }

    static Stream<Arguments> wrongPlaces() {
        return Stream.of(
                arguments("{\"template\": [{\"page\": 1, \"line\": 1, \"start\": 0, \"end\": 1}]}", "/places: name of a member: pattern"),
                arguments("{\"/template\": []}", "/places//template: anyOf"),
                arguments("{\"/template\": {\"from\": [\"/outcome\"]}}", "/places//template: anyOf"),
                arguments("{\"/template\": {\"from\": [], \"at\": []}}", "/places//template: anyOf"),
                arguments("{\"/template\": [{\"page\": 1, \"line\": 0, \"start\": 0, \"end\": 1}]}", "/places//template: anyOf"),
                arguments("{\"/template\": [{\"page\": 1, \"line\": 1, \"start\": 0, \"end\": 1, \"box\": [1, 2, 3]}]}",
                        "/places//template: anyOf"));
    }

    @ParameterizedTest
    @MethodSource("wrongPlaces")
    void schemaRefusesPlacesThatAreWrong(String places, String error) throws IOException {
        JsonNode letter = json(WITH_PLACES.parse(Samples.pdfFile("2016-single-upheld")).letter());
        ((ObjectNode) letter.get("places")).setAll((ObjectNode) JSON.readTree(places));
        assertEquals(List.of(error), Check.errors(letter));
    }

    @Test
    void everyPropertyOfAPlaceIsDescribed() {
        for (String name : PLACES) {
            JsonNode definition = SCHEMA.at("/$defs/" + name);
            assertFalse(definition.path("description").asText().isBlank());
            definition.path("properties").forEach(property ->
                    assertFalse(property.path("description").asText().isBlank(), property.toString()));
        }
        List<String> components = Arrays.stream(PrintedPlace.class.getRecordComponents()).map(RecordComponent::getName).toList();
        assertEquals(components, names(SCHEMA.at("/$defs/printedPlace/properties")));
        assertEquals(Set.of("at", "from", "rule"), Set.copyOf(names(SCHEMA.at("/$defs/derivedPlace/properties"))));
    }

    @Test
    void whatIsNoLetterIsAsTheSchemaSaysToo() throws IOException {
        assertEquals(List.of(), Check.errors(json(new ImrLetterParser().parseText("An invoice.").letter())));
    }

    private static JsonNode json(Letter letter) throws IOException {
        return JSON.readTree(LetterJson.write(letter));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("", "{\"schemaVersion\": \"2.0\"}", "/schemaVersion: pattern"),
                arguments("/source", "{\"sha256\": \"ABC\"}", "/source/sha256: pattern"),
                arguments("/source", "{\"pages\": \"2\"}", "/source/pages: type"),
                arguments("/source", "{\"pages\": 0}", "/source/pages: minimum"),
                arguments("/source", "{\"name\": null}", "/source/name: type"),
                arguments("/caseHeader", "{\"decisionDate\": \"2016-02-30\"}", "/caseHeader/decisionDate: format"),
                arguments("/caseHeader", "{\"caseNumber\": \"\"}", "/caseHeader/caseNumber: minLength"),
                arguments("/caseHeader", "{\"priority\": \"Standard\"}", "/caseHeader/priority: anyOf"),
                arguments("/reviewer", "{\"specialties\": [1]}", "/reviewer/specialties/0: type"),
                arguments("/disputedItems/0", "{\"request\": {}}", "/disputedItems/0/request: retrospective missing, associatedSurgicalService missing, bodyParts missing"),
                arguments("/disputedItems/0/request", "{\"retrospective\": \"no\"}",
                        "/disputedItems/0/request/retrospective: type"),
                arguments("/disputedItems/0/reviewerGuideline",
                        "{\"citations\": [{\"type\": \"MTUS\", \"chapter\": \"Eye\", \"sections\": [], \"text\": \"x\"}]}",
                        "/disputedItems/0/reviewerGuideline/citations/0/text: not allowed"),
                arguments("/disputedItems/0/reviewerGuideline", "{\"citations\": [{\"type\": \"NON_MTUS\", \"source\": \"ODG\"}]}",
                        "/disputedItems/0/reviewerGuideline/citations/0: text missing"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void schemaRefusesWhatIsWrong(String where, String fields, String error) throws IOException {
        JsonNode letter = json(new ImrLetterParser().parse(Samples.textFile("2016-single-upheld")).letter());
        ((ObjectNode) letter.at(where)).setAll((ObjectNode) JSON.readTree(fields));
        assertEquals(List.of(error), Check.errors(letter));
    }

    static Stream<Arguments> ofALaterVersion() {
        return Stream.of(
                arguments("", "{\"schemaVersion\": \"1.12\", \"grade\": {\"of\": [1]}}"),
                arguments("", "{\"template\": \"FORM_OF_2031\"}"),
                arguments("/source", "{\"mediaType\": \"text/html\"}"),
                arguments("/caseHeader", "{\"priority\": \"URGENT_2\", \"judge\": \"x\"}"),
                arguments("/disputedItems/0/request", "{\"category\": \"GENE_THERAPY\", \"bodyParts\": [{\"name\": \"tail bone\"}]}"),
                arguments("/disputedItems/0/reviewerGuideline", "{\"citations\": [{\"type\": \"CASE_LAW\", \"court\": \"x\"}]}"),
                arguments("", "{\"diagnostics\": [{\"severity\": \"NOTE\", \"code\": \"NEW_ONE\", \"message\": \"x\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("ofALaterVersion")
    void schemaAllowsWhatALaterVersionMayAdd(String where, String fields) throws IOException {
        JsonNode letter = json(new ImrLetterParser().parse(Samples.textFile("2016-single-upheld")).letter());
        ((ObjectNode) letter.at(where)).setAll((ObjectNode) JSON.readTree(fields));
        assertEquals(List.of(), Check.errors(letter));
    }

    /** As much of a validator as this schema needs. A keyword that it does not know fails the test. */
    private static final class Check {

        private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title", "description", "then");

        private final List<String> errors = new ArrayList<>();

        static List<String> errors(JsonNode letter) {
            Check check = new Check();
            check.value(letter, SCHEMA, "");
            return check.errors;
        }

        private void value(JsonNode value, JsonNode schema, String where) {
            if (schema.isBoolean()) {
                require(schema.booleanValue(), where, "not allowed");
                return;
            }
            for (String keyword : names(schema)) {
                keyword(keyword, value, schema, where);
            }
        }

        private void keyword(String keyword, JsonNode value, JsonNode schema, String where) {
            JsonNode rule = schema.get(keyword);
            switch (keyword) {
                case "$ref" -> value(value, SCHEMA.at(rule.textValue().substring(1)), where);
                case "type" -> require(isOfType(value, rule.textValue()), where, keyword);
                case "const" -> require(value.equals(rule), where, keyword);
                case "enum" -> require(texts(rule).contains(value.textValue()), where, keyword);
                case "format" -> require(isDate(value.asText()), where, keyword);
                case "pattern" -> require(value.asText().matches(rule.textValue()), where, keyword);
                case "minLength" -> require(value.asText().length() >= rule.intValue(), where, keyword);
                case "minimum" -> require(!value.isInt() || value.intValue() >= rule.intValue(), where, keyword);
                case "items" -> items(value, rule, where);
                case "properties" -> properties(value, rule, where);
                case "allOf" -> rule.forEach(each -> value(value, each, where));
                case "minItems" -> require(value.size() >= rule.intValue(), where, keyword);
                case "maxItems" -> require(value.size() <= rule.intValue(), where, keyword);
                case "propertyNames" ->
                        names(value).forEach(name -> value(TextNode.valueOf(name), rule, where + ": name of a member"));
                case "additionalProperties" -> names(value).forEach(name -> value(value.get(name), rule, where + "/" + name));
                case "anyOf" -> require(Stream.of(rule.get(0), rule.get(1)).anyMatch(one -> matches(value, one)), where, keyword);
                case "required" -> required(value, rule, where);
                case "if" -> value(value, matches(value, rule) ? schema.get("then") : BooleanNode.TRUE, where);
                default -> assertTrue(NOTES.contains(keyword), "unknown keyword " + keyword);
            }
        }

        private static boolean isOfType(JsonNode value, String type) {
            return switch (type) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isTextual();
                case "integer" -> value.isInt();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                default -> throw new IllegalArgumentException("unknown type " + type);
            };
        }

        private static boolean isDate(String text) {
            try {
                return LocalDate.parse(text).toString().equals(text);
            } catch (DateTimeException e) {
                return false;
            }
        }

        private static boolean matches(JsonNode value, JsonNode schema) {
            Check check = new Check();
            check.value(value, schema, "");
            return check.errors.isEmpty();
        }

        private void items(JsonNode array, JsonNode schema, String where) {
            for (int i = 0; array.isArray() && i < array.size(); i++) {
                value(array.get(i), schema, where + "/" + i);
            }
        }

        private void properties(JsonNode object, JsonNode schemas, String where) {
            for (String name : names(schemas)) {
                if (object.has(name)) {
                    value(object.get(name), schemas.get(name), where + "/" + name);
                }
            }
        }

        private void required(JsonNode object, JsonNode required, String where) {
            List<String> missing = texts(required).stream().filter(name -> !object.has(name)).map(name -> name + " missing").toList();
            require(missing.isEmpty(), where, String.join(", ", missing));
        }

        private void require(boolean fine, String where, String what) {
            if (!fine) {
                errors.add(where + ": " + what);
            }
        }
    }
}
