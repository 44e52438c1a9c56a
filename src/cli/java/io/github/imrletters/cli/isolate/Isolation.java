package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Losses;
import io.github.imrletters.cli.input.Outcome;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;

/**
 * Processes that read inputs, each with a heap of its own: one that dies or hangs costs the input that it was at, and is replaced. There
 * are as many as are asked at once.
 */
public final class Isolation implements AutoCloseable {

    /** What was stopped with the others is asked for again, in case that only the process was. */
    private static final int TRIES = 2;
    private static final int STARTS = 3;
    /** Who is stopped with the process is gone by then. */
    private static final Duration UNTIL_GONE = Duration.ofSeconds(3);

    private final List<String> command;
    private final Duration limit;
    private final BiFunction<Input, Outcome, Written> product;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clock");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Makes ready and starts the first process; the others are started when they are needed.
     *
     * @param command starts one
     * @param limit   how long an input may take; {@code null} for as long as it does
     * @param product what is written of an input of which nothing came
     * @throws WrongUseException where none can be started
     */
    public Isolation(List<String> command, Duration limit, BiFunction<Input, Outcome, Written> product) {
        this.command = command;
        this.limit = limit;
        this.product = product;
        try {
            idle.push(WorkerProcess.start(command, clock));
        } catch (IOException e) {
            throw new WrongUseException("no process to read inputs in can be started here; --heap may be more than there is");
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
            WorkerProcess.End end = WorkerProcess.End.STOPPED;
            for (int tries = 0; tries < TRIES && end == WorkerProcess.End.STOPPED; tries++) {
                if (tries > 0) {
                    Thread.sleep(UNTIL_GONE.toMillis());
                }
                WorkerProcess process = process();
                try {
                    Written written = process.ask(input, limit, clock);
                    idle.push(process);
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
        } catch (IOException e) {
            return product.apply(input, Losses.death(input));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return product.apply(input, Losses.death(input));
        }
    }

    private WorkerProcess process() throws IOException, InterruptedException {
        WorkerProcess process = idle.poll();
        while (process != null && !process.isAlive()) {
            process = idle.poll();
        }
        return process == null ? started() : process;
    }

    /** One that dies while it starts, by whatever the machine is short of, must not end the run. */
    private WorkerProcess started() throws IOException, InterruptedException {
        for (int tries = 1; tries < STARTS; tries++) {
            try {
                return WorkerProcess.start(command, clock);
            } catch (IOException e) {
                Thread.sleep(UNTIL_GONE.toMillis());
            }
        }
        return WorkerProcess.start(command, clock);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        idle.forEach(WorkerProcess::kill);
    }
}
