package consumer;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;

/** Parses without Jackson, and is told what the JSON needs. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        try {
            throw new AssertionError(LetterJson.write(letter));
        } catch (IllegalStateException e) {
            Facts.same(true, e.getMessage().contains("com.fasterxml.jackson.core:jackson-core"));
        }
        Facts.check("Java " + Runtime.version(), Facts.of(letter));
    }
}
