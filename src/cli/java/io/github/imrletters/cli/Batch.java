package io.github.imrletters.cli;

import io.github.imrletters.cli.text.Printable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs on several threads, and gives out what becomes of them in the order of the inputs. At most a few inputs a thread
 * are under way at once, so memory does not grow with their number.
 *
 * @param <T> what is made of an input
 */
final class Batch<T> {

    private static final int AHEAD_PER_THREAD = 8;

    private final int threads;
    private final Function<Inputs.Input, Result<T>> work;

    /**
     * Makes ready.
     *
     * @param threads how many
     * @param work    what is done to each input, on any of them
     */
    Batch(int threads, Function<Inputs.Input, Result<T>> work) {
        this.threads = threads;
        this.work = work;
    }

    /**
     * What became of an input.
     *
     * @param value    what was made of it, or {@code null} where there is nothing to give out
     * @param reason   why it failed, one line for a person, or {@code null} where it did not
     * @param exitCode what the program ends in, if no other input is worse
     */
    record Result<T>(T value, String reason, int exitCode) {
    }

    /**
     * Takes the values, on the thread that runs the batch.
     *
     * @param <T> what they are
     */
    interface Sink<T> {
        void take(T value) throws IOException;
    }

    private record Done<T>(String input, Result<T> result) {
    }

    /**
     * Runs it. Standard error gets a line for each input that failed.
     *
     * @return the exit code: of the worst that happened
     */
    int run(Iterator<Inputs.Input> inputs, Sink<T> sink) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return run(inputs, sink, executor);
        } finally {
            executor.shutdownNow();
        }
    }

    private int run(Iterator<Inputs.Input> inputs, Sink<T> sink, ExecutorService executor) throws IOException, InterruptedException {
        Deque<Future<Done<T>>> underWay = new ArrayDeque<>();
        int exitCode = ExitCode.FINE;
        while (inputs.hasNext() || !underWay.isEmpty()) {
            while (inputs.hasNext() && underWay.size() < threads * AHEAD_PER_THREAD) {
                Inputs.Input input = inputs.next();
                underWay.add(executor.submit(() -> new Done<>(input.name(), result(input))));
            }
            Done<T> done = result(underWay.remove());
            if (done.result().reason() != null) {
                System.err.println(Printable.of(done.input()) + ": " + done.result().reason());
            }
            if (done.result().value() != null) {
                sink.take(done.result().value());
            }
            exitCode = worse(exitCode, done.result().exitCode());
        }
        return exitCode;
    }

    private Result<T> result(Inputs.Input input) {
        try {
            return work.apply(input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A mistake of ours in one file must not cost the others: what it took is free again. The class alone: messages can quote the letter.
            return new Result<>(null, "this should not happen, please report it: " + e.getClass().getName() + at(e), ExitCode.OUR_FAULT);
        }
    }

    private static String at(Throwable e) {
        return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    }

    private static int worse(int one, int other) {
        boolean ours = one == ExitCode.OUR_FAULT || other == ExitCode.OUR_FAULT;
        return ours ? ExitCode.OUR_FAULT : Math.max(one, other);
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("working on an input failed unexpectedly", e.getCause());
        }
    }
}
