package io.github.imrletters.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which failures of an earlier run are parsed anew. */
class EarlierTest {

    @TempDir
    private Path folder;

    private List<Status> parsed(List<Status> statuses) throws IOException {
        List<Status> parsed = new ArrayList<>();
        List<String> files = statuses.stream().map(status -> folder.resolve(status + ".txt").toString()).toList();
        try (Claim claim = new Claim(files);
                RunOutput out = RunOutput.open(claim.place(folder.resolve("out")), new RunOutput.Settings("program", new byte[0], false, true))) {
            Iterator<Input> inputs = out.toDo(new Inputs(files), (status, counts, failure) -> { });
            for (Status status : statuses) {
                Input input = inputs.next();
                RunOutput.Written known = out.known(input);
                if (known == null) {
                    parsed.add(status);
                }
                out.take(input, known == null ? new RunOutput.Written(status, Counts.NONE, new byte[0], "{}", status.name(), false) : known);
            }
            out.takePlace();
        }
        return parsed;
    }

    @Test
    void onlyWhatTookTooLongIsTriedAgain() throws IOException {
        List<Status> statuses = List.of(Status.UNREADABLE, Status.OUR_FAULT, Status.TIMED_OUT);
        for (Status status : statuses) {
            Files.writeString(folder.resolve(status + ".txt"), "x");
        }
        assertEquals(statuses, parsed(statuses));
        assertEquals(List.of(Status.TIMED_OUT), parsed(statuses));
    }
}
