package consumer;

import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** By itself, Jackson 3 writes absent values as nulls, and lists that a citation of that type has none of. */
final class LetterSerializer extends StdSerializer<Letter> {

    LetterSerializer() {
        super(Letter.class);
    }

    @Override
    public void serialize(Letter letter, JsonGenerator json, SerializationContext context) {
        json.writeRawValue(LetterJson.write(letter));
    }
}
