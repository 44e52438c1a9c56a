package io.github.imrletters.samples.spark;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Turns the library's records into Spark's rows, column by column of the schema, so that no column is named here. */
final class RowWalker {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private RowWalker() {
    }

    /** The values of a record's components in the schema's order. */
    static Object[] values(Record record, StructType schema) {
        Map<String, Method> accessors = ACCESSORS.get(record.getClass());
        StructField[] columns = schema.fields();
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = value(component(record, accessors.get(columns[i].name())), columns[i].dataType());
        }
        return values;
    }

    private static Object component(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessors of records are public", e);
        }
    }

    private static Object value(Object value, DataType type) {
        if (value instanceof Record record) {
            return RowFactory.create(values(record, (StructType) type));
        }
        if (value instanceof List<?> list) {
            DataType elements = ((ArrayType) type).elementType();
            return list.stream().map(element -> value(element, elements)).toArray();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
