package quickstart;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import java.nio.file.Path;

/** The example of the library's README, word for word. */
public final class Quickstart {

    private Quickstart() {
    }

    public static void main(String[] arguments) throws Exception {
        ImrLetterParser parser = new ImrLetterParser();
        ParseResult result = parser.parse(Path.of("samples/2016-opioids.pdf"));
        for (DisputedItem item : result.letter().disputedItems()) {
            System.out.println(item.number() + " " + item.decision() + " " + item.request().drugClass());
        }
        System.out.println("the letter: " + result.letter().outcome());
        result.diagnostics().forEach(d -> System.out.println(d.code() + " on page " + d.page() + ": " + d.message()));
        Letter letter = result.orElseThrow();   // the strict way: an exception if anything was missing or unclear
        String json = LetterJson.write(letter);
        System.out.println(LetterJson.read(json).equals(letter));
    }
}
