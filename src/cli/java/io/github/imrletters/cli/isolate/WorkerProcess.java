package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.SentInput;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The outer side of one process. */
final class WorkerProcess {

    /** How a process ended. */
    enum End {
        /** It was ended, since the time was up. */
        LATE,
        /** Its heap was too small. */
        MEMORY,
        /** A signal to stop, as a terminal sends it to all processes of a run, reached it. */
        STOPPED,
        /** It died otherwise. */
        DEATH
    }

    /** The exit code of a JVM that is told to end where memory does. */
    private static final int OUT_OF_MEMORY = 3;
    /** Hang-up, Ctrl-C, and what a system that shuts down sends. */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 143);

    /** Starting takes a second or less, on a machine that does nothing else. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream questions;
    private volatile boolean late;

    private WorkerProcess(Process process) {
        this.process = process;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts one and waits until it is ready. */
    static WorkerProcess start(List<String> command, ScheduledExecutorService clock) throws IOException {
        WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
        ScheduledFuture<?> end = clock.schedule(worker::kill, LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        try {
            if (worker.answers.read() == Worker.READY) {
                return worker;
            }
        } finally {
            end.cancel(false);
        }
        worker.kill();
        throw new IOException("a process to read inputs in cannot be started");
    }

    /**
     * What it makes of an input.
     *
     * @param limit the time it has, by a clock; {@code null} for as long as it takes
     * @throws IOException where the process ends instead
     */
    Written ask(Input input, Duration limit, ScheduledExecutorService clock) throws IOException {
        ScheduledFuture<?> end = limit == null ? null : clock.schedule(this::endLate, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            SentInput.write(input, questions);
            return Answer.read(answers);
        } finally {
            if (end != null) {
                end.cancel(false);
            }
        }
    }

    private void endLate() {
        late = true;
        kill();
    }

    /** Whether it can be asked again. */
    boolean isAlive() {
        return !late && process.isAlive();
    }

    /** How it ended, if it did not answer. */
    End end() throws InterruptedException {
        kill();
        int exitCode = process.waitFor();
        if (late) {
            return End.LATE;
        }
        return exitCode == OUT_OF_MEMORY ? End.MEMORY : STOPPED.contains(exitCode) ? End.STOPPED : End.DEATH;
    }

    void kill() {
        process.destroyForcibly();
    }
}
