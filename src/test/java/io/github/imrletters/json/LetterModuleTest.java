package io.github.imrletters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.FullRecords;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.fixture.Serialized;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Rationale;
import io.github.imrletters.model.Request;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program's own Jackson mapper, whatever its settings, writes and reads the JSON of {@link LetterJson}. */
class LetterModuleTest {

    private static final Letter FULL = LetterJson.read(LetterJson.write(FullRecords.of(Letter.class)));

    /** What the module for {@code java.time} does by default: a date is a list of numbers. */
    private static final class DatesAsNumbers extends StdSerializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private DatesAsNumbers() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator json,
                SerializerProvider provider) throws IOException {
            json.writeArray(new int[] {date.getYear(), date.getMonthValue(), date.getDayOfMonth()}, 0, 3);
        }
    }

    private static Named<ObjectMapper> mapper(String name, JsonMapper.Builder builder) {
        return Named.of(name, builder.addModule(new LetterModule()).build());
    }

    private static JsonInclude.Value all(JsonInclude.Include inclusion) {
        return JsonInclude.Value.construct(inclusion, inclusion);
    }

    static Stream<Named<ObjectMapper>> mappers() {
        return Stream.of(
                mapper("plain", JsonMapper.builder()),
                mapper("as Spring has it", JsonMapper.builder()
                        .addModule(new SimpleModule().addSerializer(new DatesAsNumbers()))
                        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                        .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                mapper("with all that is empty", JsonMapper.builder().defaultPropertyInclusion(all(JsonInclude.Include.ALWAYS))),
                mapper("without what is empty", JsonMapper.builder().defaultPropertyInclusion(all(JsonInclude.Include.NON_DEFAULT))),
                mapper("with other names", JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                mapper("strict and sorted", JsonMapper.builder()
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void letterIsWrittenByteForByteAndReadBackEqual(ObjectMapper mapper) throws IOException {
        assertEquals(LetterJson.write(FULL), mapper.writeValueAsString(FULL));
        assertEquals(FULL, mapper.readValue(LetterJson.write(FULL), Letter.class));
        for (String name : Samples.names()) {
            Letter letter = new ImrLetterParser().parse(Samples.pdf(name)).letter();
            assertEquals(LetterJson.write(letter), mapper.writeValueAsString(letter));
            assertEquals(letter, mapper.readValue(mapper.writeValueAsBytes(letter), Letter.class));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void lettersAreWrittenInListsAndTrees(ObjectMapper mapper) throws IOException {
        assertEquals("[" + LetterJson.write(FULL) + "]", mapper.writeValueAsString(List.of(FULL)));
        JsonNode tree = mapper.valueToTree(FULL);
        assertEquals(LetterJson.write(FULL), tree.toString());
        assertEquals(FULL, mapper.treeToValue(tree, Letter.class));
        assertEquals(FULL, mapper.convertValue(mapper.convertValue(FULL, Map.class), Letter.class));
    }

    @ParameterizedTest
    @MethodSource("io.github.imrletters.json.LetterSchemaTest#records")
    void eachRecordIsWrittenOnItsOwnAsItIsInALetter(Class<? extends Record> type) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new LetterModule());
        Record full = mapper.readValue(mapper.writeValueAsString(FullRecords.of(type)), type);
        String json = mapper.writeValueAsString(full);
        assertInstanceOf(RecordSerializer.class, mapper.getSerializerProviderInstance().findValueSerializer(type));
        assertEquals(full, mapper.readValue(json, type));
        for (RecordComponent component : type.getRecordComponents()) {
            assertTrue(json.contains("\"" + component.getName() + "\":"), json);
        }
    }

    /** A program's own. */
    record Finding(String id, Letter letter, Request request, Decision decision, Rationale rationale) {
    }

    @Test
    void recordsStandInsideAProgramsOwnObjects() throws IOException {
        ObjectMapper mapper = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE).build()
                .registerModule(new LetterModule());
        Finding finding = new Finding("7", FULL, FULL.disputedItems().get(0).request(), Decision.UPHELD, null);
        String json = mapper.writeValueAsString(finding);
        assertTrue(json.startsWith("{\"Id\":\"7\",\"Letter\":" + LetterJson.write(FULL) + ",\"Request\":{\"text\":"), json);
        assertEquals(finding, mapper.readValue(json, Finding.class));
    }

    /** A program's own, which says the class of what is in it. */
    record Box(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object content) {
    }

    @Test
    void classOfARecordCanBeToldBesideIt() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new LetterModule());
        Box box = new Box(FULL);
        String json = mapper.writeValueAsString(box);
        assertTrue(json.contains("{\"@class\":\"" + Letter.class.getName() + "\",\"schemaVersion\""), json);
        assertEquals(box, mapper.readValue(json, Box.class));
    }

    @Test
    void moduleIsFoundByItsService() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertEquals(LetterJson.write(FULL), mapper.writeValueAsString(FULL));
    }

    @Test
    void wrongValueIsAMappingExceptionWithTheRecordsPointerAndNoText() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new LetterModule());
        String json = "{\"id\":\"7\",\"rationale\":{\"text\":\"a secret\",\"conclusion\":\"a secret\"}}";
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> mapper.readValue(json, Finding.class));
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
        assertEquals("rationale", e.getPath().get(0).getFieldName());
        LetterJsonException cause = (LetterJsonException) e.getCause();
        assertEquals("/conclusion", cause.pointer());
    }

    @Test
    void unknownConstantsOfARecordOnItsOwnReadAsAbsent() throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new LetterModule());
        assertNull(mapper.readValue("{\"conclusion\":\"UNCLEAR\",\"new\":[]}", Rationale.class).conclusion());
        String letter = LetterJson.write(FULL).replace("\"outcome\":\"UPHELD\"", "\"outcome\":\"REMANDED\"");
        assertEquals(LetterJson.read(letter), mapper.readValue(letter, Letter.class));
    }

    @Test
    void mapperWithTheModuleCanBeSerialized() throws IOException, ClassNotFoundException {
        ObjectMapper copy = Serialized.copy(new ObjectMapper().registerModule(new LetterModule()));
        assertEquals(LetterJson.write(FULL), copy.writeValueAsString(FULL));
    }
}
