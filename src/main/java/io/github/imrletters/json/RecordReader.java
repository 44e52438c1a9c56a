package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.imrletters.model.Box;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.FactPlace;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedPlace;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from JSON by their components' names, so that a new component needs no line here. Members that are not known are
 * passed over, whatever they hold; a constant of an enumeration that is not known reads as absent, and its place is kept.
 */
final class RecordReader {

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}");
    private static final String READABLE_VERSIONS = "1.";
    private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");
    private static final Pointer WHOLE = new Pointer(null, "");

    private final JsonParser json;
    private final List<Pointer> unknownConstants = new ArrayList<>();

    private RecordReader(JsonParser json) {
        this.json = json;
    }

    /** A place in the JSON, of which the text is made only where it is needed. Names of members have nothing to escape. */
    private record Pointer(@Nullable Pointer parent, Object step) {
        @Override
        public String toString() {
            return parent == null ? "" : parent + "/" + step;
        }
    }

    /** Reads a letter; the parser stands at its first token. Constants that are not known are told in its diagnostics. */
    static Letter readLetter(JsonParser json) throws IOException {
        RecordReader reader = new RecordReader(json);
        RecordShape shape = RecordShape.of(Letter.class);
        Map<String, Object> members = reader.members(shape, WHOLE);
        if (!reader.unknownConstants.isEmpty()) {
            members.merge("diagnostics", reader.diagnostics(), RecordReader::joined);
        }
        return (Letter) shape.make(members);
    }

    /** Reads any record; the parser stands at its first token. A record that is no letter has no place for diagnostics. */
    static <T extends Record> T read(Class<T> type, JsonParser json) throws IOException {
        return type.cast(type == Letter.class ? readLetter(json) : new RecordReader(json).object(type, WHOLE));
    }

    private List<Diagnostic> diagnostics() {
        DiagnosticCode code = DiagnosticCode.UNKNOWN_CONSTANT;
        return unknownConstants.stream().map(place -> new Diagnostic(code.severity(), code,
                "this version does not know the constant at " + place + ", which reads as absent", null, null)).toList();
    }

    private static Object joined(Object first, Object second) {
        List<Object> all = new ArrayList<>((List<?>) first);
        all.addAll((List<?>) second);
        return all;
    }

    private Object object(Class<?> type, Pointer at) throws IOException {
        if (type == Places.class) {
            return places(at);
        }
        if (type == PrintedPlace.class) {
            return printedPlace(at);
        }
        RecordShape shape = RecordShape.of(type);
        return shape.make(members(shape, at));
    }

    private Places places(Pointer at) throws IOException {
        enter(at);
        Map<String, FactPlace> byPointer = new LinkedHashMap<>();
        while (json.currentToken() == JsonToken.FIELD_NAME) {
            String pointer = json.currentName();
            json.nextToken();
            // What is no pointer is a later version's, or Jackson's own.
            if (pointer.startsWith("/")) {
                byPointer.put(pointer, factPlace(new Pointer(at, escaped(pointer))));
            } else {
                json.skipChildren();
            }
            json.nextToken();
        }
        return new Places(byPointer);
    }

    private FactPlace factPlace(Pointer at) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            FactPlace derived = (FactPlace) object(FactPlace.class, at);
            if (!derived.derived()) {
                throw wrong(new Pointer(at, "from"), "is missing, or empty");
            }
            return derived;
        }
        List<PrintedPlace> printed = list(PrintedPlace.class, at).stream().map(PrintedPlace.class::cast).toList();
        if (printed.isEmpty()) {
            throw wrong(at, "is empty");
        }
        return new FactPlace(printed, List.of(), null);
    }

    private PrintedPlace printedPlace(Pointer at) throws IOException {
        RecordShape shape = RecordShape.of(PrintedPlace.class);
        PrintedPlace place = (PrintedPlace) shape.make(members(shape, at));
        if (place.page() < 1 || place.line() < 1 || place.start() < 0 || place.end() <= place.start()) {
            throw wrong(at, "is no stretch of a line");
        }
        return place;
    }

    /** As a step of a pointer. */
    private static String escaped(String pointer) {
        return pointer.replace("~", "~0").replace("/", "~1");
    }

    private Box box(Pointer at) throws IOException {
        List<Object> edges = list(double.class, at);
        if (edges.size() != 4) {
            throw wrong(at, "is not a list of four numbers");
        }
        return new Box((Double) edges.get(0), (Double) edges.get(1), (Double) edges.get(2), (Double) edges.get(3));
    }

    private Double number(Pointer at) throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw wrong(at, "is not a number");
        }
        double number = json.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw wrong(at, "is too large a number");
        }
        return number;
    }

    /** Goes to the first member. Jackson may have taken the opening brace already. */
    private void enter(Pointer at) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            json.nextToken();
        } else if (json.currentToken() != JsonToken.FIELD_NAME) {
            throw wrong(at, "is not an object");
        }
    }

    /** The members that the record has, by name. */
    private Map<String, Object> members(RecordShape shape, Pointer at) throws IOException {
        enter(at);
        Map<String, Object> members = new HashMap<>();
        while (json.currentToken() == JsonToken.FIELD_NAME) {
            member(shape, at, members);
            json.nextToken();
        }
        for (String name : shape.required()) {
            if (!members.containsKey(name)) {
                throw wrong(new Pointer(at, name), "is missing");
            }
        }
        return members;
    }

    private void member(RecordShape shape, Pointer at, Map<String, Object> members) throws IOException {
        RecordComponent component = shape.component(json.currentName());
        JsonToken first = json.nextToken();
        if (component == null) {
            json.skipChildren();
            return;
        }
        Pointer place = new Pointer(at, component.getName());
        Object value = first == JsonToken.VALUE_NULL ? null : value(component.getGenericType(), place);
        // Of a member that is there twice, the last one counts, be it absent.
        members.remove(component.getName());
        if (value != null) {
            members.put(component.getName(), value);
        }
        if (component.getName().equals("schemaVersion")) {
            checkVersion((String) value, place);
        }
    }

    /** A value of a type; {@code null} for a constant that is not known. */
    private @Nullable Object value(Type type, Pointer at) throws IOException {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], at);
        }
        Class<?> single = (Class<?>) type;
        if (single == String.class) {
            return text(at, "is not a text");
        }
        if (single == LocalDate.class) {
            return date(at);
        }
        if (single == int.class || single == Integer.class) {
            return integer(at);
        }
        if (single == boolean.class) {
            return bool(at);
        }
        if (single == double.class) {
            return number(at);
        }
        if (single == Box.class) {
            return box(at);
        }
        return single.isEnum() ? constant(single, at) : object(single, at);
    }

    private List<Object> list(Type element, Pointer at) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(at, "is not a list");
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            Object value = value(element, new Pointer(at, i));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private String text(Pointer at, String problem) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(at, problem);
        }
        return json.getText();
    }

    private LocalDate date(Pointer at) throws IOException {
        String problem = "is not an ISO 8601 date";
        try {
            return LocalDate.parse(text(at, problem));
        } catch (DateTimeException e) {
            throw wrong(at, problem); // without the cause, which quotes the text
        }
    }

    private Integer integer(Pointer at) throws IOException {
        boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!whole || json.getLongValue() != (int) json.getLongValue()) {
            throw wrong(at, "is not a whole number of 32 bits");
        }
        return (int) json.getLongValue();
    }

    private Boolean bool(Pointer at) {
        if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
            throw wrong(at, "is neither true nor false");
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private @Nullable Object constant(Class<?> type, Pointer at) throws IOException {
        String problem = "is not a constant in upper case";
        String name = text(at, problem);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        if (!CONSTANT.matcher(name).matches()) {
            throw wrong(at, problem);
        }
        unknownConstants.add(at);
        return null;
    }

    /** As soon as it is met: what comes behind it may be otherwise in another version. */
    private void checkVersion(@Nullable String version, Pointer at) {
        if (version == null || !VERSION.matcher(version).matches()) {
            throw wrong(at, "is not a version");
        }
        if (!version.startsWith(READABLE_VERSIONS)) {
            throw wrong(at, "is " + version + ", and this version of the library reads 1.x");
        }
    }

    @SuppressWarnings("deprecation") // its successor is younger than the oldest Jackson that will do
    private LetterJsonException wrong(Pointer at, String problem) {
        return new LetterJsonException(at.toString(), Math.max(json.getTokenLocation().getLineNr(), 0), problem);
    }
}
