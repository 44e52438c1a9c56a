package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The output of a long run, which can be gone on with after any stop. It is written beside its place, with a journal of what is done;
 * when it is whole, it takes its place.
 */
final class LongOutput implements RunOutput {

    /** So much work is lost at most by a stop. */
    private static final long SYNC_AFTER_NANOS = 1_000_000_000L;

    private final Place place;
    private final Settings settings;
    private final Path partFile;
    private final Path journalFile;
    /** The journal of what stands in its place. */
    private final Path keptJournal;
    private final FileChannel journalChannel;
    private final PartFile part;
    private final Earlier earlier;
    private Journal.Writer journal;
    /** What is done, but not yet on the disk. */
    private final Deque<Entry> pending = new ArrayDeque<>();
    private long lastSync = System.nanoTime();
    private boolean begunAnew;
    private boolean ended;

    /**
     * Opens it; what stands in its place stays.
     *
     * @param place    where the output is to be
     * @param settings how the run goes
     */
    LongOutput(Place place, Settings settings) throws IOException {
        this(place, place.file(), "", settings);
    }

    /**
     * Opens one of which the output is made.
     *
     * @param place    where that is to be
     * @param target   the hidden file that is kept where the run can be updated
     * @param ending   what it adds to hidden names
     * @param settings how the run goes
     */
    LongOutput(Place place, Path target, String ending, Settings settings) throws IOException {
        this.place = place;
        this.settings = settings;
        this.partFile = place.hidden(ending + ".part");
        this.journalFile = place.hidden(ending + ".part.journal");
        this.keptJournal = place.hidden(ending + ".journal");
        this.journalChannel = OwnFile.open(journalFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.part = new PartFile(place, target, partFile);
        this.earlier = settings.update() ? Earlier.of(target, keptJournal, settings.program()) : null;
    }

    @Override
    public Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException {
        Resumption resumption = new Resumption(journalChannel, settings, part.sizeOnDisk());
        Iterator<Input> rest = settings.resume() ? resumption.skip(inputs, done) : inputs;
        part.goOn(resumption.size(), resumption.written());
        journal = new Journal.Writer(journalChannel, resumption.journalSize());
        begunAnew = settings.resume() && resumption.journalSize() == 0;
        if (resumption.journalSize() == 0) {
            journal.add(settings.program());
            part.write(settings.head());
        }
        sync();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Input next() {
                return rest.next().stamped();
            }
        };
    }

    @Override
    public boolean isBegunAnew() {
        return begunAnew;
    }

    @Override
    public Written known(Input input) throws IOException {
        return earlier == null ? null : earlier.written(input);
    }

    @Override
    public void take(Input input, Written written) throws IOException {
        long start = part.written();
        part.write(written.lines());
        pending.add(new Entry(input.path(), input.stamp(), written.status(), written.counts(), written.failure(), start, part.written(),
                Journal.sum(written.lines()), part.sizeHere()));
        if (System.nanoTime() - lastSync > SYNC_AFTER_NANOS) {
            sync();
        }
    }

    /** The journal tells only what is on the disk: of a compressed file, not the block that is being written. */
    void sync() throws IOException {
        part.sync();
        Deque<Entry> inBlock = new ArrayDeque<>();
        while (!pending.isEmpty() && pending.peekLast().size() == Entry.NOWHERE) {
            inBlock.addFirst(pending.removeLast());
        }
        note();
        pending.addAll(inBlock);
        lastSync = System.nanoTime();
    }

    private void bringToDisk() {
        try {
            sync();
        } catch (IOException e) {
            // Why the run ends is told already; what was on the disk before stays.
        }
    }

    private void note() throws IOException {
        pending.forEach(entry -> journal.add(entry.line()));
        pending.clear();
        journal.sync();
    }

    /** Where it is written. */
    Path part() {
        return partFile;
    }

    @Override
    public void takePlace() throws IOException {
        part.takePlace();
        ended = true;
        if (settings.update()) {
            note();
            place.share(journalFile);
            Files.move(journalFile, keptJournal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(journalFile);
            forgetEarlier();
        }
    }

    /** The journal that is kept tells of an output that is no more. */
    void forgetEarlier() throws IOException {
        Files.deleteIfExists(keptJournal);
    }

    @Override
    public void discard() throws IOException {
        ended = true;
        part.discard();
        Files.deleteIfExists(journalFile);
    }

    @Override
    public long written() {
        return part.written();
    }

    /** What is done stays for a run that goes on. */
    @Override
    public void close() throws IOException {
        if (!ended && journal != null) {
            bringToDisk();
        }
        part.close();
        journalChannel.close();
        if (earlier != null) {
            earlier.close();
        }
    }
}
