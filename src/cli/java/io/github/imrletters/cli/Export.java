package io.github.imrletters.cli;

import io.github.imrletters.json.LetterJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Parses many inputs on several threads and writes their letters in the order of the inputs. At most a few inputs a thread
 * are under way at once, so memory does not grow with their number.
 */
final class Export {

    private static final int AHEAD_PER_THREAD = 8;

    private final InputParser parser;
    private final int threads;

    Export(InputParser parser, int threads) {
        this.parser = parser;
        this.threads = threads;
    }

    /** What is left to write of an input: its letters, or the reason why there are none. */
    private record Written(String input, List<String> json, String reason, int exitCode) {
    }

    /**
     * Runs the export.
     *
     * @return the exit code: of the worst that happened
     */
    int run(Iterator<Inputs.Input> inputs, Writer out) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return run(inputs, out, executor);
        } finally {
            executor.shutdownNow();
        }
    }

    private int run(Iterator<Inputs.Input> inputs, Writer out, ExecutorService executor)
            throws IOException, InterruptedException {
        Deque<Future<Written>> underWay = new ArrayDeque<>();
        int exitCode = ExitCode.FINE;
        while (inputs.hasNext() || !underWay.isEmpty()) {
            while (inputs.hasNext() && underWay.size() < threads * AHEAD_PER_THREAD) {
                Inputs.Input input = inputs.next();
                underWay.add(executor.submit(() -> parse(input)));
            }
            Written written = result(underWay.remove());
            write(written, out);
            exitCode = worse(exitCode, written.exitCode());
        }
        return exitCode;
    }

    private Written parse(Inputs.Input input) {
        try {
            InputParser.Outcomes outcomes = parser.parseAll(input);
            List<String> json = outcomes.letters().stream().map(LetterJson::write).toList();
            return new Written(input.name(), json, outcomes.reason(), json.isEmpty() ? ExitCode.SOME_INPUTS_FAILED : ExitCode.FINE);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A mistake of ours in one file must not cost the others: what it took is free again. The class alone: messages can quote the letter.
            String reason = "this should not happen, please report it: " + e.getClass().getName() + at(e);
            return new Written(input.name(), List.of(), reason, ExitCode.OUR_FAULT);
        }
    }

    private static String at(Throwable e) {
        return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    }

    private static int worse(int one, int other) {
        boolean ours = one == ExitCode.OUR_FAULT || other == ExitCode.OUR_FAULT;
        return ours ? ExitCode.OUR_FAULT : Math.max(one, other);
    }

    private static void write(Written written, Writer out) throws IOException {
        if (written.json().isEmpty()) {
            System.err.println(written.input() + ": " + written.reason());
        }
        for (String json : written.json()) {
            out.write(json);
            out.write('\n');
        }
    }

    private static Written result(Future<Written> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("parsing an input failed unexpectedly", e.getCause());
        }
    }
}
