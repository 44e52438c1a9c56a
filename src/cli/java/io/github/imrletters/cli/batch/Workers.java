package io.github.imrletters.cli.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Threads that do tasks, of which each may take only so long: one that takes longer is given up, interrupted, and its thread replaced,
 * so that the others go on. A task for which the memory does not suffice beside others is done once more alone: memory that one task
 * eats must not cost another one its result.
 */
final class Workers implements AutoCloseable {

    /** The watch looks so many times within the time that a task may take. */
    private static final int LOOKS = 20;
    private static final long LONGEST_LOOK_MILLIS = 500;

    private final int threads;
    /** {@code null} where a task may take as long as it does. */
    private final Duration limit;
    private final BlockingQueue<Task<?>> tasks = new LinkedBlockingQueue<>();
    /** One for each task under way; all of them for one that is done alone. */
    private final Semaphore room;
    private final List<Worker> workers = new ArrayList<>();
    private final Thread watch = new Thread(this::watch, "watch");

    Workers(int threads, Duration limit) {
        this.threads = threads;
        this.limit = limit;
        this.room = new Semaphore(threads, true);
        for (int i = 0; i < threads; i++) {
            start();
        }
        if (limit != null) {
            watch.setDaemon(true);
            watch.start();
        }
    }

    /**
     * Does something on one of the threads.
     *
     * @param work    what
     * @param late    its result if it takes too long
     * @param tooMuch its result if it takes too much memory even alone
     */
    <V> Future<V> submit(Supplier<V> work, Supplier<V> late, Supplier<V> tooMuch) {
        Task<V> task = new Task<>(work, late, tooMuch);
        tasks.add(task);
        return task.result;
    }

    private void start() {
        Worker worker = new Worker();
        synchronized (workers) {
            workers.add(worker);
        }
        worker.start();
    }

    private void watch() {
        long pause = Math.max(1, Math.min(limit.toMillis() / LOOKS, LONGEST_LOOK_MILLIS));
        try {
            while (true) {
                Thread.sleep(pause);
                List<Worker> all;
                synchronized (workers) {
                    all = List.copyOf(workers);
                }
                all.stream().filter(Worker::isGivenUp).forEach(this::replace);
            }
        } catch (InterruptedException e) {
            // The work is done.
        }
    }

    private void replace(Worker worker) {
        room.release();
        synchronized (workers) {
            workers.remove(worker);
        }
        start();
    }

    /** What is under way is given up. */
    @Override
    public void close() {
        watch.interrupt();
        synchronized (workers) {
            workers.forEach(Thread::interrupt);
        }
    }

    private static final class Task<V> {

        private final Supplier<V> work;
        private final Supplier<V> late;
        private final Supplier<V> tooMuch;
        private final CompletableFuture<V> result = new CompletableFuture<>();

        private Task(Supplier<V> work, Supplier<V> late, Supplier<V> tooMuch) {
            this.work = work;
            this.late = late;
            this.tooMuch = tooMuch;
        }

        /** Answers whether there was memory enough. */
        private boolean run() {
            try {
                result.complete(work.get());
                return true;
            } catch (OutOfMemoryError e) {
                return false;
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
                return true;
            }
        }

        private void endLate() {
            result.complete(late.get());
        }

        private void endForMemory() {
            result.complete(tooMuch.get());
        }
    }

    private final class Worker extends Thread {

        private Task<?> task;
        private long since;
        private boolean givenUp;

        private Worker() {
            super("worker");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!givenUp) {
                    Task<?> next = tasks.take();
                    if (!work(next, 1) && !givenUp && !work(next, threads)) {
                        next.endForMemory();
                    }
                }
            } catch (InterruptedException e) {
                // Nobody waits for more.
            }
        }

        /** Answers whether there was memory enough, or whether it no longer matters. */
        private boolean work(Task<?> next, int permits) throws InterruptedException {
            room.acquire(permits);
            begin(next);
            boolean enough = next.run();
            if (end()) {
                room.release(permits);
                return enough;
            }
            // The watch gave one back for us.
            room.release(permits - 1);
            return true;
        }

        private synchronized void begin(Task<?> next) {
            task = next;
            since = System.nanoTime();
        }

        /** Answers whether the task was not given up; then no interruption comes any more. */
        private synchronized boolean end() {
            task = null;
            return !givenUp;
        }

        /** Gives the task up if it is late. */
        private synchronized boolean isGivenUp() {
            if (task == null || givenUp || System.nanoTime() - since < limit.toNanos()) {
                return false;
            }
            givenUp = true;
            task.endLate();
            interrupt();
            return true;
        }
    }
}
