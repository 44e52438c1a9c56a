package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.Closeable;
import java.io.IOException;

/** Lets a Jackson mapper read a record as {@link RecordReader} does, whatever the mapper's settings. */
final class RecordDeserializer<T extends Record> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    RecordDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return RecordReader.read(type, json);
        } catch (LetterJsonException e) {
            // What a mapper's callers expect. Without the parser, from which older versions of Jackson quote the text.
            throw new JsonMappingException((Closeable) null, e.getMessage(), e);
        }
    }
}
