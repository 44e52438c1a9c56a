package io.github.imrletters.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took the thread that did it. Time on the wall would tell of the machine's other work.
 *
 * @param bytes       allocated
 * @param nanoseconds of processor time
 */
record Work(long bytes, long nanoseconds) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Work of(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanoseconds = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Work(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanoseconds);
    }
}
