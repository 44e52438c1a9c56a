package io.github.imrletters.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Yardstick: a letter's JSON by Jackson's data binding. */
final class DatabindWriter {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new IsoDate()))
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build()
            .writerFor(Letter.class);

    private DatabindWriter() {
    }

    static String write(Letter letter) {
        try {
            return WRITER.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class IsoDate extends StdScalarSerializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(date.toString());
        }
    }
}
