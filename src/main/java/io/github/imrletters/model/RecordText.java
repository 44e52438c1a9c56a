package io.github.imrletters.model;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What records show of themselves. Loggers, debuggers and Spark print records, and letters are health records: so a text shows its
 * length alone unless it is {@link Shown}, and a list shows how many elements it has. What is added later is safe by itself.
 */
final class RecordText {

    private RecordText() {
    }

    /** A record's {@code toString}. */
    static String of(Record record) {
        StringJoiner text = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.add(component.getName() + "=" + shown(component, value(component, record)));
        }
        return text.toString();
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessors of records are public", e);
        }
    }

    private static @Nullable Object shown(RecordComponent component, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.size() + " elements";
        }
        boolean hidden = value instanceof String && !component.isAnnotationPresent(Shown.class);
        return hidden ? ((String) value).length() + " characters" : value;
    }
}
