package io.github.imrletters.samples.spark;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work in a thread of its own, for as long as it may take. Work that takes longer is interrupted and left alone, since no thread
 * can be ended from outside: until it ends by itself it has its share of a core and its memory. The next work gets a new thread. One
 * of these is for one task alone.
 */
final class TimeLimit implements AutoCloseable {

    /** How many threads left alone may run in a JVM. */
    static final int LEFT_ALONE_AT_MOST = 8;

    /** The threads of this JVM that were left alone and may still run. */
    private static final Set<ExecutorService> LEFT_ALONE = ConcurrentHashMap.newKeySet();

    private final Duration limit;
    private ExecutorService worker = newWorker();

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "letter");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does the work.
     *
     * @throws ExecutionException         if the work fails, of whatever cause
     * @throws TimeoutException           if it takes too long
     * @throws RejectedExecutionException if too much other work that took too long still runs; nothing was begun
     * @throws InterruptedException       if the task is stopped
     */
    <T> T call(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        if (leftAlone() >= LEFT_ALONE_AT_MOST) {
            throw new RejectedExecutionException();
        }
        Future<T> result = worker.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            LEFT_ALONE.add(worker);
            worker.shutdownNow();
            worker = newWorker();
            throw e;
        }
    }

    /** How many threads of this JVM were left alone and still run. */
    static int leftAlone() {
        LEFT_ALONE.removeIf(ExecutorService::isTerminated);
        return LEFT_ALONE.size();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
