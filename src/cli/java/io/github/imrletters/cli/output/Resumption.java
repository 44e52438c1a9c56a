package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** How far an earlier run came: as long as the inputs are the same in the same order, what it has done stays. */
final class Resumption {

    private final FileChannel journal;
    private final RunOutput.Settings settings;
    private final long sizeOnDisk;
    private long size;
    private long written;
    private long journalSize;

    /**
     * Makes ready.
     *
     * @param journal    of the earlier run; empty where there was none
     * @param settings   of this run: one with others does all anew
     * @param sizeOnDisk of its part of the output
     */
    Resumption(FileChannel journal, RunOutput.Settings settings, long sizeOnDisk) {
        this.journal = journal;
        this.settings = settings;
        this.sizeOnDisk = sizeOnDisk;
    }

    /** Passes over what is done; answers what is not. */
    Iterator<Input> skip(Iterator<Input> inputs, RunOutput.Done done) throws IOException {
        Journal.Reader lines = new Journal.Reader(journal);
        List<Input> left = new ArrayList<>();
        if (settings.program().equals(lines.next())) {
            List<Entry> sinceBlock = new ArrayList<>();
            Entry entry = entry(lines);
            while (entry != null && inputs.hasNext()) {
                Input input = inputs.next().stamped();
                left.add(input);
                if (!entry.isOf(input.path(), input.stamp()) || entry.size() > sizeOnDisk) {
                    break;
                }
                sinceBlock.add(entry);
                if (entry.size() != Entry.NOWHERE) {
                    for (Entry one : sinceBlock) {
                        done.take(one.status(), one.counts(), one.failure());
                    }
                    sinceBlock.clear();
                    left.clear();
                    size = entry.size();
                    written = entry.end();
                    journalSize = lines.end();
                }
                entry = entry(lines);
            }
        }
        return new Behind(left.iterator(), inputs);
    }

    private static Entry entry(Journal.Reader lines) throws IOException {
        String line = lines.next();
        return line == null ? null : Entry.of(line);
    }

    /** Some inputs, and others behind them. */
    private record Behind(Iterator<Input> first, Iterator<Input> rest) implements Iterator<Input> {

        @Override
        public boolean hasNext() {
            return first.hasNext() || rest.hasNext();
        }

        @Override
        public Input next() {
            return first.hasNext() ? first.next() : rest.next();
        }
    }

    /** How many bytes of the part are kept. */
    long size() {
        return size;
    }

    /** How many bytes that is before any compression. */
    long written() {
        return written;
    }

    /** How many bytes of the journal are kept. */
    long journalSize() {
        return journalSize;
    }
}
