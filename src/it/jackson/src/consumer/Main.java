package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterModule;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes and reads with the Jackson that the program chose, by the library and by a mapper. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        Facts.same(System.getenv("CHOSEN"), PackageVersion.VERSION.toString());
        String json = LetterJson.write(letter);
        Facts.same(letter, LetterJson.read(json));
        ObjectMapper mapper = new ObjectMapper().registerModule(new LetterModule());
        Facts.same(json, mapper.writeValueAsString(letter));
        Facts.same(letter, mapper.readValue(json, Letter.class));
        Facts.check("Jackson " + PackageVersion.VERSION, Facts.of(letter));
    }
}
