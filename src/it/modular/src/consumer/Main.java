package consumer;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;

/** Parses, writes and reads as a module, with the library as another one. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        Facts.same(letter, LetterJson.read(LetterJson.write(letter)));
        Facts.same("io.github.imrletters", Letter.class.getModule().getName());
        Facts.check(Main.class.getModule().toString(), Facts.of(letter));
    }
}
