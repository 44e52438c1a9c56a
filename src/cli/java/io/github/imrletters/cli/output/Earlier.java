package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import io.github.imrletters.cli.input.Outcome.Status;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The output of an earlier run with its journal, from which a run takes what has not changed. In memory it has a few bytes an input;
 * the journal's lines are read again where they are asked for.
 */
final class Earlier implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int HALF = 32;
    private static final long LOW = (1L << HALF) - 1;

    private final RandomAccessFile journal;
    private final Lines lines;
    /** Where the journal's lines begin. */
    private long[] starts = new long[1024];
    /** The checksum of each line's path, and behind it the line's number; sorted. */
    private long[] byPath = new long[1024];
    private int count;

    /** The bytes of the earlier output. */
    private interface Lines extends Closeable {

        /** {@code null} where they can no longer be read. */
        byte[] at(long start, long length) throws IOException;
    }

    private Earlier(Path output, Path journalFile) throws IOException {
        this.journal = new RandomAccessFile(journalFile.toFile(), "r");
        this.lines = Format.isCompressed(output) ? new Compressed(output) : new Plain(output);
    }

    /** What is there of an earlier run of the same program; {@code null} where there is nothing to take from. */
    static Earlier of(Path output, Path journalFile, String program) throws IOException {
        if (!Files.isRegularFile(output) || !Files.isRegularFile(journalFile)) {
            return null;
        }
        Earlier earlier = new Earlier(output, journalFile);
        try (FileChannel channel = FileChannel.open(journalFile, StandardOpenOption.READ);
                Journal.Reader reader = new Journal.Reader(channel)) {
            if (!program.equals(reader.next())) {
                earlier.close();
                return null;
            }
            earlier.index(reader);
        }
        return earlier;
    }

    private void index(Journal.Reader reader) throws IOException {
        long start = reader.end();
        for (String line = reader.next(); line != null; line = reader.next()) {
            Entry entry = Entry.of(line);
            if (entry == null) {
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                byPath = Arrays.copyOf(byPath, count * 2);
            }
            starts[count] = start;
            byPath[count] = key(entry.path()) << HALF | count;
            count++;
            start = reader.end();
        }
        Arrays.sort(byPath, 0, count);
    }

    private static long key(String path) {
        return path == null ? 0 : Journal.sum(path.getBytes(StandardCharsets.UTF_8)) & LOW >>> 1;
    }

    /** What was written of an input; {@code null} where it was not there, or has changed, or was not done with. */
    RunOutput.Written written(Input input) throws IOException {
        long key = key(input.path()) << HALF;
        int at = Arrays.binarySearch(byPath, 0, count, key);
        for (at = at < 0 ? -at - 1 : at; at < count && byPath[at] >>> HALF == key >>> HALF; at++) {
            Entry entry = entry((int) (byPath[at] & LOW));
            if (entry != null && entry.isOf(input.path(), input.stamp()) && isDoneWith(entry)) {
                byte[] bytes = lines.at(entry.start(), entry.end() - entry.start());
                return bytes == null || Journal.sum(bytes) != entry.sum() ? null
                        : new RunOutput.Written(entry.status(), entry.counts(), bytes, entry.failure(), null, true);
            }
        }
        return null;
    }

    /** What took too long on a busy machine can be read the next time; a mistake of ours stays one in this version. */
    private static boolean isDoneWith(Entry entry) {
        return entry.status() != Status.TIMED_OUT;
    }

    private Entry entry(int number) throws IOException {
        journal.seek(starts[number]);
        String line = Journal.text(journal);
        return line == null ? null : Entry.of(line);
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lines.close();
    }

    private static final class Plain implements Lines {

        private final RandomAccessFile file;

        private Plain(Path output) throws IOException {
            file = new RandomAccessFile(output.toFile(), "r");
        }

        @Override
        public byte[] at(long start, long length) throws IOException {
            if (length > file.length() - start) {
                return null;
            }
            byte[] bytes = new byte[Math.toIntExact(length)];
            file.seek(start);
            file.readFully(bytes);
            return bytes;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Compressed bytes are read in one pass: what stands before the place that was reached is parsed anew. */
    private static final class Compressed implements Lines {

        private InputStream in;
        private long position;

        private Compressed(Path output) throws IOException {
            InputStream bytes = Files.newInputStream(output);
            try {
                in = new GZIPInputStream(bytes, BUFFER);
            } catch (IOException e) {
                bytes.close();
                end();
            }
        }

        /** What is no longer what the journal tells of gives nothing. */
        private void end() {
            position = Long.MAX_VALUE;
        }

        @Override
        public byte[] at(long start, long length) throws IOException {
            if (start < position) {
                return null;
            }
            try {
                in.skipNBytes(start - position);
                byte[] bytes = in.readNBytes(Math.toIntExact(length));
                position = start + bytes.length;
                return bytes.length == length ? bytes : null;
            } catch (EOFException | ZipException e) {
                end();
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
