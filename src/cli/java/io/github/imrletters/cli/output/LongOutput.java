package io.github.imrletters.cli.output;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.output.Place;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The output of a long run, which can be gone on with after any stop. It is written beside its place, with a journal of what is done;
 * when it is whole, it takes its place. A lock on the journal keeps a second run away, and ends with the process, however that ends.
 */
final class LongOutput implements RunOutput {

    /** So much work is lost at most by a stop. */
    private static final long SYNC_AFTER_NANOS = 1_000_000_000L;
    private static final String JOURNAL_OF_PART = ".part.journal";
    private static final String JOURNAL = ".journal";

    private final Path place;
    private final Settings settings;
    private final Path journalFile;
    private final FileChannel journalChannel;
    private final PartFile part;
    private final Earlier earlier;
    private Journal.Writer journal;
    /** What is done, but not yet on the disk. */
    private final Deque<Entry> pending = new ArrayDeque<>();
    private long lastSync = System.nanoTime();
    private boolean inPlace;

    /**
     * Opens it; what stands in its place stays.
     *
     * @param file     where the output is to be
     * @param settings how the run goes
     */
    LongOutput(Path file, Settings settings) throws IOException {
        this.place = Place.real(file);
        this.settings = settings;
        this.journalFile = PartFile.beside(place, JOURNAL_OF_PART);
        this.journalChannel = locked();
        this.part = new PartFile(place);
        this.earlier = settings.update() ? Earlier.of(place, PartFile.beside(place, JOURNAL), settings.program()) : null;
    }

    private FileChannel locked() throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(journalFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    channel.close();
                    throw isAtWork();
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw isAtWork();
            }
            // The run that had the lock took its journal away in between.
            if (Files.exists(journalFile)) {
                return channel;
            }
            channel.close();
        }
    }

    private WrongUseException isAtWork() {
        return new WrongUseException("another run is at work on " + Printable.name(place.toString()));
    }

    @Override
    public Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException {
        Resumption resumption = new Resumption(journalChannel, settings, part.sizeOnDisk());
        Iterator<Input> rest = settings.resume() ? resumption.skip(inputs, done) : inputs;
        part.goOn(resumption.size(), resumption.written());
        journal = new Journal.Writer(journalChannel, resumption.journalSize());
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
    private void sync() throws IOException {
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

    @Override
    public void takePlace() throws IOException {
        part.takePlace();
        inPlace = true;
        if (settings.update()) {
            note();
            Files.move(journalFile, PartFile.beside(place, JOURNAL), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(journalFile);
            // It tells of an output that is no more.
            Files.deleteIfExists(PartFile.beside(place, JOURNAL));
        }
    }

    @Override
    public long written() {
        return part.written();
    }

    /** What is done stays for a run that goes on. */
    @Override
    public void close() throws IOException {
        if (!inPlace && journal != null) {
            bringToDisk();
        }
        part.close();
        journalChannel.close();
        if (earlier != null) {
            earlier.close();
        }
    }
}
