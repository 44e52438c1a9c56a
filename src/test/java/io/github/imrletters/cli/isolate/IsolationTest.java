package io.github.imrletters.cli.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.cli.batch.Batch;
import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that dies, eats memory or hangs costs: the input that it was at. */
class IsolationTest {

    private int threads = 2;

    @TempDir
    private Path folder;

    private List<String> run(Duration limit, String... names) throws Exception {
        for (int i = 0; i < names.length; i++) {
            Files.writeString(folder.resolve(String.format("%02d-%s.txt", i, names[i])), "no letter");
        }
        IntFunction<List<String>> command = atOnce -> List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-cp", System.getProperty("java.class.path"),
                OddWorker.class.getName(), folder.toString(), String.valueOf(atOnce));
        List<String> results = new ArrayList<>();
        try (Isolation isolation = new Isolation(command, threads, limit, IsolationTest::lost)) {
            new Batch(new InputParser(new ImrLetterParser()), threads, null).runElsewhere(new Inputs(List.of(folder.toString())), input -> null,
                    isolation::read, IsolationTest::lost, (input, written) ->
                            results.add(written.reason() == null ? new String(written.lines(), StandardCharsets.UTF_8).strip() : written.reason()));
        }
        return results;
    }

    private static Written lost(Input input, Outcome outcome) {
        return new Written(outcome.status(), Counts.NONE, new byte[0], "", input.path() + ' ' + outcome.failure().code(), false);
    }

    @Test
    void inputsAreAnsweredInTheirOrder() throws Exception {
        assertEquals(List.of("00-a.txt", "01-b.txt", "02-c.txt", "03-d.txt"), run(null, "a", "b", "c", "d"));
    }

    @Test
    void processThatDiesCostsItsInputAlone() throws Exception {
        assertEquals(List.of("00-a.txt", "01-dies.txt PROCESS_DIED", "02-b.txt", "03-dies.txt PROCESS_DIED", "04-c.txt"),
                run(null, "a", "dies", "b", "dies", "c"));
    }

    @Test
    void neighboursOfOneThatDiesAreReadWherever() throws Exception {
        assertEquals(List.of("00-dies.txt PROCESS_DIED", "01-slow.txt", "02-dies.txt PROCESS_DIED", "03-slow.txt"),
                run(null, "dies", "slow", "dies", "slow"));
    }

    @Test
    void whatOthersCanHaveCausedIsReadOnceMore() throws Exception {
        assertEquals(List.of("00-a.txt", "01-late.txt", "02-faulty.txt", "03-b.txt"), run(null, "a", "late", "faulty", "b"));
    }

    @Test
    void manyNeighboursOfOneThatDiesAreReadByFewProcesses() throws Exception {
        threads = 8;
        assertEquals(List.of("00-a.txt", "01-dies.txt PROCESS_DIED", "02-slow.txt", "03-slow.txt", "04-slow.txt", "05-b.txt"),
                run(null, "a", "dies", "slow", "slow", "slow", "b"));
    }

    @Test
    void processThatReadsOneAtATimeIsReplacedToo() throws Exception {
        threads = 1;
        assertEquals(List.of("00-a.txt", "01-dies.txt PROCESS_DIED", "02-b.txt", "03-hangs.txt TIMED_OUT", "04-c.txt"),
                run(Duration.ofMillis(700), "a", "dies", "b", "hangs", "c"));
    }

    @Test
    void processWithoutMemoryCostsItsInputAlone() throws Exception {
        assertEquals(List.of("00-eats.txt OUT_OF_MEMORY", "01-a.txt", "02-b.txt"), run(null, "eats", "a", "b"));
    }

    @Test
    void processThatHangsIsEndedWhenTheTimeIsUp() throws Exception {
        assertEquals(List.of("00-a.txt", "01-hangs.txt TIMED_OUT", "02-b.txt", "03-c.txt"),
                run(Duration.ofMillis(700), "a", "hangs", "b", "c"));
    }

    @Test
    void whatIsStoppedWithTheProcessIsAskedForAgain() throws Exception {
        Files.writeString(folder.resolve("stop"), "");
        assertEquals(List.of("00-a.txt", "01-stopped.txt", "02-b.txt"), run(null, "a", "stopped", "b"));
    }

    @Test
    void processThatCannotBeStartedIsToldAtOnce() {
        IntFunction<List<String>> command = atOnce -> List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:NoSuchOption");
        assertThrows(WrongUseException.class, () -> new Isolation(command, threads, null, IsolationTest::lost).close());
    }

    @Test
    void processThatDiesWhileItStartsIsStartedAgain() throws Exception {
        Files.writeString(folder.resolve("die-at-start"), "");
        assertEquals(List.of("00-dies.txt PROCESS_DIED", "01-a.txt", "02-b.txt"), run(null, "dies", "a", "b"));
        assertFalse(Files.exists(folder.resolve("die-at-start")));
    }

    @Test
    void firstProcessThatDiesWhileItStartsIsStartedAgain() throws Exception {
        Files.writeString(folder.resolve("die-at-first-start"), "");
        assertEquals(List.of("00-a.txt", "01-b.txt"), run(null, "a", "b"));
        assertFalse(Files.exists(folder.resolve("die-at-first-start")));
    }

    @Test
    void whatElseIsPrintedIsNoAnswer() throws Exception {
        assertEquals(List.of("00-prints.txt", "01-a.txt"), run(null, "prints", "a"));
    }

    @Test
    void processEndsWithTheOneThatStartedIt() throws Exception {
        long before = ProcessHandle.current().children().count();
        run(null, "a", "b");
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (ProcessHandle.current().children().count() > before && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertTrue(ProcessHandle.current().children().count() <= before);
    }
}
