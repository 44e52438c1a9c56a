package io.github.imrletters.cli.talk;

import io.github.imrletters.cli.input.Inputs;
import java.util.List;

/** How many inputs there are, as far as it can be told without reading them: counted beside the work, since a folder on a network can take long to be listed. */
final class Found implements AutoCloseable {

    private final Thread counting;
    private volatile long count;
    private volatile boolean all;
    private volatile boolean stopped;

    Found(List<String> arguments) {
        counting = new Thread(() -> count(arguments), "counting");
        counting.setDaemon(true);
        counting.start();
    }

    private void count(List<String> arguments) {
        Inputs inputs = Inputs.counted(arguments);
        long seen = 0;
        while (inputs.hasNext() && !stopped) {
            inputs.next();
            count = ++seen;
        }
        all = !stopped && inputs.isWhole();
    }

    /** So far. */
    long count() {
        return count;
    }

    /** Whether all are counted; never where some can be told only by reading them. */
    boolean isAll() {
        return all;
    }

    @Override
    public void close() {
        stopped = true;
    }
}
