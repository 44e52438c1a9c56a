package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.SentInput;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The outer side of one process, which any number of threads can ask at once. */
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

    /** What waits for a disk that is gone does not even end when it is killed. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream questions;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Written>> asked = new ConcurrentHashMap<>();
    private volatile boolean ended;
    private volatile boolean late;

    private WorkerProcess(Process process) {
        this.process = process;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts one and waits until it is ready. */
    static WorkerProcess start(List<String> command, ScheduledExecutorService clock) throws IOException {
        WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
        ScheduledFuture<?> end = null;
        boolean started = false;
        try {
            end = clock.schedule(worker::kill, LONGEST_START.toSeconds(), TimeUnit.SECONDS);
            if (worker.answers.read() == Worker.READY) {
                Thread reader = new Thread(worker::readAnswers, "answers");
                reader.setDaemon(true);
                reader.start();
                started = true;
                return worker;
            }
        } finally {
            if (end != null) {
                end.cancel(false);
            }
            if (!started) {
                worker.kill();
            }
        }
        throw new IOException("a process to read inputs in cannot be started");
    }

    private void readAnswers() {
        try {
            while (true) {
                int number = answers.readInt();
                Written written = Answer.read(answers);
                CompletableFuture<Written> answer = asked.remove(number);
                if (answer != null) {
                    answer.complete(written);
                }
            }
        } catch (IOException e) {
            // Told to all who wait, below.
        } finally {
            ended = true;
            kill();
            asked.values().forEach(WorkerProcess::tellEnd);
        }
    }

    private static void tellEnd(CompletableFuture<Written> answer) {
        answer.completeExceptionally(new IOException("the process ended"));
    }

    /**
     * What it makes of an input.
     *
     * @param limit the time it has, by a clock; {@code null} for as long as it takes
     * @throws IOException where the process ends instead, whatever for
     */
    Written ask(Input input, Duration limit, ScheduledExecutorService clock) throws IOException, InterruptedException {
        int number = numbers.incrementAndGet();
        CompletableFuture<Written> answer = new CompletableFuture<>();
        asked.put(number, answer);
        if (ended) {
            tellEnd(answer);
        }
        try {
            ScheduledFuture<?> end = send(number, question(input), limit, clock);
            try {
                return answer.get();
            } finally {
                if (end != null) {
                    end.cancel(false);
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            asked.remove(number);
        }
    }

    /** Made before its turn comes: what it is read from can take its time. */
    private static byte[] question(Input input) throws IOException {
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        SentInput.write(input, new DataOutputStream(question));
        return question.toByteArray();
    }

    /** Sends it when its turn comes, from when on its time counts. */
    private ScheduledFuture<?> send(int number, byte[] question, Duration limit, ScheduledExecutorService clock) throws IOException {
        boolean sent = false;
        synchronized (questions) {
            // Before anything is written: a process that is stopped takes nothing.
            ScheduledFuture<?> end = limit == null ? null
                    : clock.schedule(() -> endLate(number), limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                questions.writeInt(number);
                questions.write(question);
                questions.flush();
                sent = true;
                return end;
            } finally {
                if (!sent) {
                    kill(); // half a question would spoil all that follow
                }
            }
        }
    }

    /** Unless the answer came just before. */
    private void endLate(int number) {
        CompletableFuture<Written> answer = asked.remove(number);
        if (answer != null) {
            late = true;
            kill();
            tellEnd(answer);
        }
    }

    /** Whether it can be asked again. */
    boolean isAlive() {
        return !ended && !late && process.isAlive();
    }

    /** How it ended, if it did not answer. */
    End end() throws InterruptedException {
        kill();
        boolean gone = process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        if (late) {
            return End.LATE;
        }
        if (!gone) {
            return End.DEATH;
        }
        int exitCode = process.exitValue();
        return exitCode == OUT_OF_MEMORY ? End.MEMORY : STOPPED.contains(exitCode) ? End.STOPPED : End.DEATH;
    }

    void kill() {
        process.destroyForcibly();
    }
}
