package io.github.imrletters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Binds JSON to the records by their components' names. Apart, so that writing does not load Jackson's data binding. */
final class LetterBinder {

    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Letter.class);

    private LetterBinder() {
    }

    static Letter read(String json) throws JsonProcessingException {
        return READER.readValue(json);
    }

    private static final class IsoDate extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not an ISO 8601 date");
            }
        }
    }
}
