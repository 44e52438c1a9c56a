package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Totals;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.output.Claim;
import io.github.imrletters.cli.output.LinesFile;
import io.github.imrletters.cli.output.RunOutput;
import io.github.imrletters.cli.talk.Talk;
import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command line's export for callers outside its package, without a process of its own. */
public final class ExportCalls {

    private ExportCalls() {
    }

    /** Exports files on one thread; answers how many have no letter. What is written goes nowhere. */
    public static long run(List<String> files) throws IOException, InterruptedException {
        Totals totals = new Totals();
        Path nowhere = Path.of("/dev/null");
        try (Claim claim = new Claim(files);
                RunOutput out = RunOutput.open(claim.place(nowhere), new RunOutput.Settings("", new byte[0], false, false));
                Talk talk = new Talk(totals, files, Talk.Progress.NONE, true)) {
            LetterRun.Writing json = (letter, text) -> text.append(LetterJson.write(letter)).length();
            new LetterRun(new Batch(new InputParser(new ImrLetterParser()), 1, null), null, totals, talk)
                    .run(new Inputs(files), (input, outcome) -> LetterRun.written(input, outcome, json), out, LinesFile.open(null));
        }
        return totals.failed();
    }
}
