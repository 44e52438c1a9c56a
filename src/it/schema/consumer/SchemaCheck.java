package consumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.imrletters.json.LetterSchema;
import java.util.List;

/** Holds JSON against the schema that the library brings. */
final class SchemaCheck {

    private SchemaCheck() {
    }

    static void passes(String json) {
        Facts.same(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LetterSchema.json())
                .validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }
}
