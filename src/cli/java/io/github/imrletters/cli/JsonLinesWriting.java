package io.github.imrletters.cli;

import io.github.imrletters.cli.find.Filter;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.util.List;

/** Writes letters as JSON Lines. */
final class JsonLinesWriting {

    private JsonLinesWriting() {
    }

    /**
     * Writes them.
     *
     * @param places whether they tell places
     * @param filter which are meant
     * @param told   the same as it was given
     * @return the exit code
     */
    static int run(RunOptions run, boolean places, Filter filter, String told) throws IOException, InterruptedException {
        return run.run(places, List.of("lines", "places " + places, told), "letter", run.output(new byte[0]),
                (letter, text) -> write(letter, filter, text));
    }

    private static int write(Letter letter, Filter filter, StringBuilder text) {
        if (!filter.holds(letter)) {
            return 0;
        }
        text.append(LetterJson.write(letter)).append('\n');
        return 1;
    }
}
