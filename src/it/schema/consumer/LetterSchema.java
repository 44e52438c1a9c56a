package consumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The JSON Schema that the library brings. */
final class LetterSchema {

    private LetterSchema() {
    }

    static void check(String json) throws IOException {
        try (InputStream schema = Letter.class.getResourceAsStream("/io/github/imrletters/json/letter.schema.json")) {
            Facts.same(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        }
    }
}
