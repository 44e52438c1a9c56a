package io.github.imrletters.samples.spark;

import io.github.imrletters.model.Letter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stands in for the library's own until it is there. */
final class LetterSchema {

    private LetterSchema() {
    }

    static String spark() {
        return fields(Letter.class, " ");
    }

    private static String fields(Class<?> type, String separator) {
        return Arrays.stream(type.getRecordComponents())
                .map(c -> c.getName() + separator + type(c.getGenericType())).collect(Collectors.joining(", "));
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "ARRAY<" + type(list.getActualTypeArguments()[0]) + ">";
        }
        Class<?> single = (Class<?>) type;
        if (single.isRecord()) {
            return "STRUCT<" + fields(single, ": ") + ">";
        }
        if (single == int.class || single == Integer.class) {
            return "INT";
        }
        if (single == boolean.class) {
            return "BOOLEAN";
        }
        return single == LocalDate.class ? "DATE" : "STRING";
    }
}
