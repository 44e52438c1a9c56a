package io.github.imrletters.cli.batch;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Losses;
import io.github.imrletters.cli.input.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Parses many inputs on several threads, and gives out what is made of them in the order of the inputs. At most a few inputs a thread
 * are under way at once, so memory does not grow with their number.
 */
public final class Batch {

    private static final int AHEAD_PER_THREAD = 8;
    /** Bytes of what is under way and in memory already, such as the members of an archive: from so many on, no more is read into it. */
    private static final long MOST_HELD = 16L << 20;
    private static final String MORE_MEMORY = "JAVA_OPTS=-Xmx1g";

    private final InputParser parser;
    private final int threads;
    private final Duration limit;

    /**
     * Makes ready.
     *
     * @param parser  with the options of the call
     * @param threads how many
     * @param limit   how long an input may take; {@code null} for as long as it does
     */
    public Batch(InputParser parser, int threads, Duration limit) {
        this.parser = parser;
        this.threads = threads;
        this.limit = limit;
    }

    /**
     * What is made of an input, on any thread.
     *
     * @param <T> little, so that much can be under way
     */
    @FunctionalInterface
    public interface Product<T> {

        /**
         * Makes it.
         *
         * @param input   the input
         * @param outcome what became of it
         * @return never {@code null}
         */
        T of(Input input, Outcome outcome);
    }

    /**
     * Takes what was made, on the thread that runs the batch.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    public interface Sink<T> {

        /**
         * Takes one.
         *
         * @param input its input
         * @param value what was made of it
         */
        void take(Input input, T value) throws IOException;
    }

    private record UnderWay<T>(Input input, Future<T> value) {
    }

    /**
     * What is known of an input without reading it.
     *
     * @param <T> what is made of an input
     */
    @FunctionalInterface
    public interface Known<T> {

        /**
         * Looks it up, on the thread that runs the batch.
         *
         * @param input the input
         * @return {@code null} where it is to be read
         */
        T of(Input input) throws IOException;
    }

    /**
     * Runs it.
     *
     * @param <T>     what is made of an input
     * @param inputs  all
     * @param known   what need not be made
     * @param product makes it
     * @param sink    takes it, in the order of the inputs
     */
    public <T> void run(Iterator<Input> inputs, Known<T> known, Product<T> product, Sink<T> sink) throws IOException, InterruptedException {
        try (Workers workers = new Workers(threads, limit)) {
            run(inputs, known, input -> submit(workers, input, product), sink);
        }
    }

    /**
     * Runs it with inputs that are parsed elsewhere, where time and memory have their limits.
     *
     * @param <T>       what is made of an input
     * @param inputs    all
     * @param known     what need not be made
     * @param elsewhere makes it while a thread waits for it
     * @param product   makes it where even waiting takes too much memory
     * @param sink      takes it, in the order of the inputs
     */
    public <T> void runElsewhere(Iterator<Input> inputs, Known<T> known, Function<Input, T> elsewhere, Product<T> product, Sink<T> sink)
            throws IOException, InterruptedException {
        try (Workers workers = new Workers(threads, null)) {
            run(inputs, known, input -> {
                Supplier<T> tooMuch = () -> product.of(input, Losses.memory(input, MORE_MEMORY));
                // What failed already needs no other place.
                return workers.submit(() -> input.reason() == null ? elsewhere.apply(input) : parse(input, product), tooMuch, tooMuch);
            }, sink);
        }
    }

    private <T> void run(Iterator<Input> inputs, Known<T> known, Function<Input, Future<T>> submit, Sink<T> sink)
            throws IOException, InterruptedException {
        Deque<UnderWay<T>> underWay = new ArrayDeque<>();
        long held = 0;
        while (!underWay.isEmpty() || inputs.hasNext()) {
            // Asking whether there is one more can read it into memory.
            while (underWay.size() < threads * AHEAD_PER_THREAD && held < MOST_HELD && inputs.hasNext()) {
                Input input = inputs.next();
                held += held(input);
                T value = known.of(input);
                underWay.add(new UnderWay<>(input, value == null ? submit.apply(input) : CompletableFuture.completedFuture(value)));
            }
            UnderWay<T> done = underWay.remove();
            held -= held(done.input());
            sink.take(done.input(), result(done.value()));
        }
    }

    private static long held(Input input) {
        return input.content() == null ? 0 : input.content().held();
    }

    private <T> Future<T> submit(Workers workers, Input input, Product<T> product) {
        return workers.submit(() -> parse(input, product), () -> product.of(input, Losses.late(input, limit)),
                () -> product.of(input, Losses.memory(input, MORE_MEMORY)));
    }

    /**
     * Parses an input on the thread that asks.
     *
     * @param <T>     what is made of it
     * @param input   any
     * @param product makes it
     * @return never {@code null}
     */
    public <T> T parse(Input input, Product<T> product) {
        try {
            return product.of(input, parser.parse(input));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // A mistake of ours in one file must not cost the others.
            return product.of(input, Losses.mistake(input, e));
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("working on an input failed unexpectedly", e.getCause());
        }
    }
}
