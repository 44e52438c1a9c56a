package consumer;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.RuntimeMetaData;

/** Uses an ANTLR of its own beside the library. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        Facts.same(letter, LetterJson.read(LetterJson.write(letter)));
        Facts.same(System.getenv("CHOSEN"), RuntimeMetaData.getRuntimeVersion());
        Facts.same(6, CharStreams.fromString("letter").size());
        Facts.check("ANTLR " + RuntimeMetaData.getRuntimeVersion(), Facts.of(letter));
    }
}
