package io.github.imrletters.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.input.Outcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files that hang or eat memory cost the others: nothing. */
class BatchTest {

    private static final int FILES = 40;

    @TempDir
    private Path folder;

    private List<String> run(Duration limit, Batch.Product<String> product) throws IOException, InterruptedException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(String.format("%02d.txt", i)), "no letter");
        }
        List<String> results = new ArrayList<>();
        new Batch(new InputParser(new ImrLetterParser()), 3, limit)
                .run(new Inputs(List.of(folder.toString())), input -> null, product, (input, result) -> results.add(result));
        return results;
    }

    private static String told(Input input, Outcome outcome) {
        return input.path().substring(0, 2) + ' ' + outcome.status();
    }

    private static boolean isParsed(Outcome outcome) {
        return outcome.status() == Status.OTHER_DOCUMENT;
    }

    @Test
    void resultsComeInTheOrderOfTheInputs() throws Exception {
        List<String> results = run(null, BatchTest::told);
        assertEquals(FILES, results.size());
        assertEquals("00 OTHER_DOCUMENT", results.get(0));
        assertEquals(results.stream().sorted().toList(), results);
    }

    @Test
    void fileThatTakesTooLongIsGivenUpAndTheOthersAreNot() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        List<String> results = run(Duration.ofMillis(300), (input, outcome) -> {
            if (input.path().endsWith("5.txt") && isParsed(outcome)) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                }
            }
            return told(input, outcome);
        });
        assertEquals(FILES, results.size());
        assertEquals(List.of("05 TIMED_OUT", "15 TIMED_OUT", "25 TIMED_OUT", "35 TIMED_OUT"),
                results.stream().filter(result -> result.endsWith("TIMED_OUT")).toList());
        assertEquals(FILES - 4, results.stream().filter(result -> result.endsWith("OTHER_DOCUMENT")).count());
        assertTrue(interrupted.get() > 0);
    }

    @Test
    void fileThatIsGivenUpHasItsChecksum() throws Exception {
        List<String> results = run(Duration.ofMillis(300), (input, outcome) -> {
            if (input.path().equals("07.txt") && isParsed(outcome)) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    // It is given up.
                }
            }
            return FailureLine.of(input, outcome);
        });
        assertTrue(results.get(7).startsWith("{\"path\":\"07.txt\",\"sha256\":\"") && results.get(7).endsWith(",\"bytes\":9}"), results.get(7));
    }

    @Test
    void fileForWhichMemoryDoesNotSufficeIsReadOnceMoreAlone() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        List<String> results = run(null, (input, outcome) -> {
            int others = underWay.getAndIncrement();
            try {
                if (input.path().equals("07.txt") && isParsed(outcome) && tries.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("for the test");
                }
                return told(input, outcome) + (input.path().equals("07.txt") ? " beside " + others : "");
            } finally {
                underWay.decrementAndGet();
            }
        });
        assertTrue(results.contains("07 OTHER_DOCUMENT beside 0"), results.toString());
        assertEquals(FILES, results.size());
    }

    @Test
    void fileThatEatsAllMemoryEvenAloneFails() throws Exception {
        List<String> results = run(null, (input, outcome) -> {
            if (input.path().equals("07.txt") && isParsed(outcome)) {
                throw new OutOfMemoryError("for the test");
            }
            return told(input, outcome);
        });
        assertTrue(results.contains("07 UNREADABLE"), results.toString());
        assertEquals(FILES - 1, results.stream().filter(result -> result.endsWith("OTHER_DOCUMENT")).count());
    }

    @Test
    void mistakeOfOursInOneFileIsToldWithoutItsWords() throws Exception {
        List<String> results = run(null, (input, outcome) -> {
            if (input.path().equals("07.txt") && isParsed(outcome)) {
                throw new IllegalStateException("the letter's own words");
            }
            return told(input, outcome) + (outcome.failure() == null ? "" : outcome.reason());
        });
        String failed = results.get(7);
        assertTrue(failed.startsWith("07 OUR_FAULT") && failed.contains("IllegalStateException at "), failed);
        assertTrue(!failed.contains("own words"), failed);
    }
}
