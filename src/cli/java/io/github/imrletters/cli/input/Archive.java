package io.github.imrletters.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The letters in an archive, in its order. Nothing is unpacked to the disk: a member is read into memory when its turn comes. A member
 * that is longer than any letter fails; an archive that unpacks to far more than it is ends there.
 */
final class Archive implements Item.Source {

    /** What the parser takes at most by default. */
    private static final int LONGEST = 64 << 20;
    /** Letters unpack to less than a tenth of this. */
    private static final long MOST_TIMES = 100;
    /** Small archives may unpack to this much anyway. */
    private static final long ALWAYS = 256L << 20;

    /** A member and its bytes. */
    private interface Members extends AutoCloseable {

        /** The next one; {@code null} behind the last. */
        ArchiveEntry next() throws IOException;

        /** The bytes of the last one; {@code null} where they are encrypted or packed in a way that is not known. */
        InputStream bytes(ArchiveEntry member) throws IOException;

        /** What changes with its bytes. */
        String stamp(ArchiveEntry member);

        @Override
        void close() throws IOException;
    }

    private final Input archive;
    private final Members members;
    private final LeftOut leftOut;
    private ArchiveEntry next;

    private Archive(Input archive, Members members, LeftOut leftOut) {
        this.archive = archive;
        this.members = members;
        this.leftOut = leftOut;
    }

    static Item.Source open(Path file, Input input, LeftOut leftOut) throws IOException {
        // A pipe with the name of an archive is refused like one with the name of a letter.
        InputStream in = input.content().open();
        long most = Math.max(ALWAYS, Files.size(file) * MOST_TIMES);
        if (FileNames.isZip(file.toString())) {
            in.close();
            return new Archive(input, new Zip(file, most), leftOut);
        }
        InputStream unpacked = FileNames.isCompressed(file.toString()) ? new GZIPInputStream(in) : in;
        return new Archive(input, new Tar(new Bounded(unpacked, most), input.content().stamp()), leftOut);
    }

    /** Bytes that end with a failure where there are too many, passed over ones included. */
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        private Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            count(count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            read += Math.max(0, bytes);
            if (read > most) {
                throw new IOException("the archive unpacks to more than " + most + " bytes; what is behind them is not read");
            }
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                next = members.next();
                if (next == null) {
                    return false;
                }
                String name = FileNames.last(path(next));
                if (next.isDirectory() || !isFile(next) || !leftOut.isMeant(name)) {
                    next = null;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No link, and nothing else that has no bytes of its own. */
    private static boolean isFile(ArchiveEntry member) {
        return !(member instanceof TarArchiveEntry tar)
                || !(tar.isLink() || tar.isSymbolicLink() || tar.isFIFO() || tar.isCharacterDevice() || tar.isBlockDevice());
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ArchiveEntry member = next;
        next = null;
        String path = '/' + path(member);
        try {
            return Item.of(input(member, archive.name() + path, archive.path() + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Input input(ArchiveEntry member, String name, String path) throws IOException {
        InputStream bytes = members.bytes(member);
        if (bytes == null) {
            return Input.failed(name, path, "it is encrypted, or packed in a way that is not known");
        }
        byte[] read = bytes.readNBytes(LONGEST + 1);
        return read.length > LONGEST ? Input.failed(name, path, "it is longer than " + LONGEST + " bytes, which no letter is")
                : Input.of(name, path, new Member(read, members.stamp(member)));
    }

    /** A member's name from the archive on: it leads nowhere else, whatever it says. */
    private static String path(ArchiveEntry member) {
        return Stream.of(member.getName().split("[/\\\\]")).filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
    }

    @Override
    public void close() throws IOException {
        members.close();
    }

    /** The bytes of a member. */
    private record Member(byte[] bytes, String stamp) implements Input.Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long held() {
            return bytes.length;
        }
    }

    private static final class Zip implements Members {

        private final ZipFile file;
        private final Iterator<ZipArchiveEntry> entries;
        private long left;

        private Zip(Path path, long most) throws IOException {
            this.left = most;
            this.file = ZipFile.builder().setPath(path).get();
            Enumeration<ZipArchiveEntry> all = file.getEntriesInPhysicalOrder();
            this.entries = all.asIterator();
        }

        @Override
        public ArchiveEntry next() {
            return entries.hasNext() ? entries.next() : null;
        }

        @Override
        public InputStream bytes(ArchiveEntry member) throws IOException {
            ZipArchiveEntry entry = (ZipArchiveEntry) member;
            if (!file.canReadEntryData(entry)) {
                return null;
            }
            // What the archive says of a member's size counts; one that lies is cut off by the limit of a member.
            long most = left;
            left -= Math.max(0, Math.min(entry.getSize(), LONGEST));
            return new Bounded(file.getInputStream(entry), most);
        }

        @Override
        public String stamp(ArchiveEntry member) {
            return member.getSize() + ",crc " + ((ZipArchiveEntry) member).getCrc();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class Tar implements Members {

        private final TarArchiveInputStream in;
        private final String ofArchive;

        private Tar(InputStream in, String ofArchive) {
            this.in = new TarArchiveInputStream(new BufferedInputStream(in));
            this.ofArchive = ofArchive;
        }

        @Override
        public ArchiveEntry next() throws IOException {
            return in.getNextEntry();
        }

        @Override
        public InputStream bytes(ArchiveEntry member) {
            return in.canReadEntryData(member) ? in : null;
        }

        @Override
        public String stamp(ArchiveEntry member) {
            return ofArchive + '#' + member.getSize() + ',' + member.getLastModifiedDate().getTime();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
