package io.github.imrletters.json;

import io.github.imrletters.model.Places;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the types of the records' components are called in one kind of table. */
enum TableTypes {

    DUCK_DB("INTEGER", "VARCHAR", "JSON") {
        @Override
        String name(String component) {
            return '"' + component + '"';
        }

        @Override
        String list(String element) {
            return element + "[]";
        }

        @Override
        String struct(Class<?> type) {
            return "STRUCT(" + columns(type, "%s %s", ", ") + ')';
        }
    },

    SPARK("INT", "STRING", "STRING") {
        @Override
        String name(String component) {
            return '`' + component + '`';
        }

        @Override
        String list(String element) {
            return "ARRAY<" + element + '>';
        }

        @Override
        String struct(Class<?> type) {
            return "STRUCT<" + columns(type, "%s: %s", ", ") + '>';
        }
    };

    private final String integer;
    private final String text;
    /** Of a member whose own members differ from letter to letter: its JSON as it is. */
    private final String json;

    TableTypes(String integer, String text, String json) {
        this.integer = integer;
        this.text = text;
        this.json = json;
    }

    /** Quoted, since a component can be called by what is a word of the language there. */
    abstract String name(String component);

    abstract String list(String element);

    abstract String struct(Class<?> type);

    /**
     * The names and types of a record's components, in their order.
     *
     * @param column    how a name and its type are put together
     * @param separator what stands between two of them
     */
    String columns(Class<?> type, String column, String separator) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> column.formatted(name(component.getName()), type(component)))
                .collect(Collectors.joining(separator));
    }

    private String type(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? list(single(list.getActualTypeArguments()[0])) : single(component.getType());
    }

    private String single(Type type) {
        Class<?> single = (Class<?>) type;
        if (single == Places.class) {
            return json;
        }
        if (single.isRecord()) {
            return struct(single);
        }
        if (single == int.class || single == Integer.class) {
            return integer;
        }
        if (single == boolean.class) {
            return "BOOLEAN";
        }
        if (single == LocalDate.class) {
            return "DATE";
        }
        if (single == String.class || single.isEnum()) {
            return text;
        }
        throw new IllegalStateException("what tables call a " + single.getName() + " is not said here");
    }
}
