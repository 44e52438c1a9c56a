package io.github.imrletters.cli.batch;

import io.github.imrletters.cli.input.Outcome.Status;
import java.util.EnumMap;
import java.util.Map;

/** What became of the inputs of a run so far. One thread adds, others can look. */
public final class Totals {

    private final Map<Status, Long> inputs = new EnumMap<>(Status.class);
    private Counts counts = Counts.NONE;
    private long taken;

    /**
     * Adds an input.
     *
     * @param status what became of it
     * @param held   what it holds
     */
    public synchronized void add(Status status, Counts held) {
        inputs.merge(status, 1L, Long::sum);
        counts = counts.plus(held);
    }

    /**
     * Adds an input of which an earlier run told.
     *
     * @param status what became of it
     * @param held   what it holds
     */
    public synchronized void addTaken(Status status, Counts held) {
        add(status, held);
        taken++;
    }

    /**
     * How many inputs were not parsed, since an earlier run had done it.
     *
     * @return some of those that are done
     */
    public synchronized long taken() {
        return taken;
    }

    /**
     * How many inputs are done.
     *
     * @return letters and others
     */
    public synchronized long inputs() {
        return inputs.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many inputs ended in one way.
     *
     * @param status which
     * @return 0 if none
     */
    public synchronized long inputs(Status status) {
        return inputs.getOrDefault(status, 0L);
    }

    /**
     * How many inputs have no letter.
     *
     * @return other documents too
     */
    public synchronized long failed() {
        return inputs() - inputs(Status.LETTERS);
    }

    /**
     * What all of them hold.
     *
     * @return the sum
     */
    public synchronized Counts counts() {
        return counts;
    }
}
