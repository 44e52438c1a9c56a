package io.github.imrletters.cli;

import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** Parses many inputs and writes their letters in the order of the inputs. */
final class Export {

    private final InputParser parser;
    private final int threads;

    Export(InputParser parser, int threads) {
        this.parser = parser;
        this.threads = threads;
    }

    /**
     * Runs the export.
     *
     * @return the exit code: of the worst that happened
     */
    int run(Iterator<Inputs.Input> inputs, Writer out) throws IOException, InterruptedException {
        return new Batch<>(threads, this::json).run(inputs, letters -> {
            for (String json : letters) {
                out.write(json);
                out.write('\n');
            }
        });
    }

    private Batch.Result<List<String>> json(Inputs.Input input) {
        InputParser.Outcomes outcomes = parser.parseAll(input);
        return outcomes.letters().isEmpty()
                ? new Batch.Result<>(null, outcomes.reason(), ExitCode.SOME_INPUTS_FAILED)
                : new Batch.Result<>(outcomes.letters().stream().map(LetterJson::write).toList(), null, ExitCode.FINE);
    }
}
