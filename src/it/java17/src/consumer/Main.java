package consumer;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;

/** Parses, writes and reads. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        Facts.same(letter, LetterJson.read(LetterJson.write(letter)));
        Facts.check("Java " + Runtime.version(), Facts.of(letter));
    }
}
