package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serializable;

/** Lets a Jackson mapper write a record as {@link LetterWriter} does, whatever the mapper's settings. */
final class RecordSerializer<T extends Record> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final Fields<T> fields;

    /** Serializable as mappers are that keep it; the writer does without, since a lambda that is takes longer to make. */
    @FunctionalInterface
    interface Fields<T> extends LetterWriter.Fields<T>, Serializable {
    }

    RecordSerializer(Class<T> type, Fields<T> fields) {
        super(type);
        this.fields = fields;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        LetterWriter.writeFields(value, fields, json);
        json.writeEndObject();
    }

    /** Where the mapper is told to say an object's class, it is one more member, which the reader passes over. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId type = types.writeTypePrefix(json, types.typeId(value, JsonToken.START_OBJECT));
        LetterWriter.writeFields(value, fields, json);
        types.writeTypeSuffix(json, type);
    }
}
