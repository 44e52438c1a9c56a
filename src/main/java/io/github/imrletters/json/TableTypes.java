package io.github.imrletters.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the types of the records' components are called in one kind of table. */
enum TableTypes {

    SPARK("INT", "STRING") {
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
            return "STRUCT<" + columns(type, ": ", ", ") + '>';
        }
    };

    private final String integer;
    private final String text;

    TableTypes(String integer, String text) {
        this.integer = integer;
        this.text = text;
    }

    /** Quoted, since a component can be called by what is a word of the language there. */
    abstract String name(String component);

    abstract String list(String element);

    abstract String struct(Class<?> type);

    /**
     * The names and types of a record's components, in their order.
     *
     * @param between what stands between a name and its type
     * @param behind  what stands between two columns
     */
    String columns(Class<?> type, String between, String behind) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> column(component, between)).collect(Collectors.joining(behind));
    }

    private String column(RecordComponent component, String between) {
        return name(component.getName()) + between + type(component.getGenericType());
    }

    private String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return list(type(list.getActualTypeArguments()[0]));
        }
        Class<?> single = (Class<?>) type;
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
        throw new IllegalStateException("no table has been told what becomes of " + single);
    }
}
