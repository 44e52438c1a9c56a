package consumer;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.json.PackageVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes by a mapper of Jackson 3 that was taught so in one class, and reads by one that was taught nothing. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(Letter.class, new LetterSerializer()))
                .build();
        String json = mapper.writeValueAsString(letter);
        SchemaCheck.passes(json);
        Facts.same(LetterJson.write(letter), json);
        Facts.same(letter, mapper.readValue(json, Letter.class));
        Facts.check("Jackson " + PackageVersion.VERSION, Facts.of(letter));
    }
}
