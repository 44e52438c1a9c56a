package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Losses;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * Reads inputs in other processes: one that dies or hangs costs the input that it was at, and is replaced.
 *
 * <p>One process reads as many inputs at once as are asked for, since starting and warming up cost each process the same. Where it ends,
 * whose fault it is cannot be told: each of the inputs that it was at is read once more, in a process that reads nothing else meanwhile.
 */
public final class Isolation implements AutoCloseable {

    /** What was stopped with the others is asked for again, in case that only the process was. */
    private static final int TRIES = 2;
    private static final int STARTS = 3;
    /** Who is stopped with the process is gone by then. */
    private static final Duration UNTIL_GONE = Duration.ofSeconds(3);
    /** A process keeps the time by itself, too, and lives on; it is ended if it has not, when even a cold one would have. */
    private static final Duration MORE = Duration.ofSeconds(3);

    private final IntFunction<List<String>> command;
    private final int threads;
    private final Duration limit;
    private final BiFunction<Input, Outcome, Written> product;
    /** Of processes that read one input each, no more than there are cores: when they start together, each is late. */
    private final Semaphore alone;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    /** {@code null} where one input is read at a time anyway. */
    private WorkerProcess shared;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clock");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes ready and starts the first process; others are started when they are needed.
     *
     * @param command starts one that reads so many inputs at a time
     * @param threads how many inputs are asked for at once
     * @param limit   how long an input may take; {@code null} for as long as it does
     * @param product what is written of an input of which nothing came
     * @throws WrongUseException where none can be started
     */
    public Isolation(IntFunction<List<String>> command, int threads, Duration limit, BiFunction<Input, Outcome, Written> product) {
        this.command = command;
        this.threads = threads;
        this.limit = limit;
        this.product = product;
        this.alone = new Semaphore(Math.min(threads, Runtime.getRuntime().availableProcessors()), true);
        try {
            WorkerProcess first = started(threads, Duration.ZERO); // told at once where none starts at all
            if (threads == 1) {
                idle.push(first);
            } else {
                shared = first;
            }
        } catch (IOException e) {
            throw new WrongUseException("no process to read inputs in can be started here; --heap may be more than there is");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongUseException("interrupted before a process to read inputs in was there");
        }
    }

    /**
     * Lets a process read an input.
     *
     * @param input any
     * @return what is written of it
     */
    public Written read(Input input) {
        try {
            Written written = threads == 1 ? null : readBesideOthers(input);
            if (written != null) {
                return written;
            }
            alone.acquire();
            try {
                return readAlone(input);
            } finally {
                alone.release();
            }
        } catch (IOException e) {
            return product.apply(input, Losses.death(input));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return product.apply(input, Losses.death(input));
        } catch (RuntimeException e) {
            return product.apply(input, Losses.mistake(input, e));
        }
    }

    /** {@code null} where nothing came, or what others can have caused. */
    private Written readBesideOthers(Input input) throws IOException, InterruptedException {
        WorkerProcess process = shared();
        try {
            Written written = ask(process, input);
            if (written.status() == Status.OUR_FAULT) {
                process.kill(); // a class that failed once fails all that follow
                return null;
            }
            return written.status() == Status.TIMED_OUT ? null : written;
        } catch (IOException e) {
            if (process.end() == WorkerProcess.End.STOPPED) {
                Thread.sleep(UNTIL_GONE.toMillis());
            }
            return null;
        }
    }

    private Written readAlone(Input input) throws IOException, InterruptedException {
        WorkerProcess.End end = WorkerProcess.End.STOPPED;
        for (int tries = 0; tries < TRIES && end == WorkerProcess.End.STOPPED; tries++) {
            if (tries > 0) {
                Thread.sleep(UNTIL_GONE.toMillis());
            }
            WorkerProcess process = idle();
            try {
                Written written = ask(process, input);
                if (written.status() == Status.OUR_FAULT) {
                    process.kill();
                } else {
                    idle.push(process);
                }
                return written;
            } catch (IOException e) {
                end = process.end();
            }
        }
        return product.apply(input, switch (end) {
            case LATE -> Losses.late(input, limit);
            case MEMORY -> Losses.memory(input, "--heap 1g");
            case STOPPED, DEATH -> Losses.death(input);
        });
    }

    private Written ask(WorkerProcess process, Input input) throws IOException, InterruptedException {
        return process.ask(input, limit == null ? null : limit.plus(MORE), clock);
    }

    private synchronized WorkerProcess shared() throws IOException, InterruptedException {
        if (!shared.isAlive()) {
            shared = started(threads, UNTIL_GONE);
        }
        return shared;
    }

    private WorkerProcess idle() throws IOException, InterruptedException {
        WorkerProcess process = idle.poll();
        while (process != null && !process.isAlive()) {
            process = idle.poll();
        }
        return process == null ? started(1, UNTIL_GONE) : process;
    }

    /** One that dies while it starts, by whatever the machine is short of, must not end the run. */
    private WorkerProcess started(int atOnce, Duration between) throws IOException, InterruptedException {
        for (int tries = 1; tries < STARTS; tries++) {
            try {
                return WorkerProcess.start(command.apply(atOnce), clock);
            } catch (IOException e) {
                Thread.sleep(between.toMillis());
            }
        }
        return WorkerProcess.start(command.apply(atOnce), clock);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        idle.forEach(WorkerProcess::kill);
        synchronized (this) {
            if (shared != null) {
                shared.kill();
            }
        }
    }
}
