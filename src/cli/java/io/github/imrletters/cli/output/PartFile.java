package io.github.imrletters.cli.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is written beside its place, and takes it when it is whole: what stands there stands until then. One whose name ends in
 * {@code .gz} is compressed, in blocks that each can be read alone, so that it can be gone on with behind any of them.
 */
final class PartFile implements Closeable {

    /** Bytes before compression from which on a block ends with the next text. */
    private static final int BLOCK = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final Place place;
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final boolean compressed;
    private OutputStream file;
    /** Of a compressed file, the block that is being written. */
    private GZIPOutputStream block;
    private long written;
    private long inBlock;
    /** The size of the file behind the last block. */
    private long size;

    /**
     * Opens it; what is there of an earlier run stays until it is told where to go on.
     *
     * @param place  the output
     * @param target where the file is to be: the output's file, or a hidden one that is kept beside it
     * @param part   where it is written
     */
    PartFile(Place place, Path target, Path part) throws IOException {
        this.place = place;
        this.target = target;
        this.part = part;
        this.channel = OwnFile.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.compressed = Format.isCompressed(target);
    }

    /** Opens that of an output and drops what is there of an earlier run. */
    static PartFile anew(Place place) throws IOException {
        PartFile file = new PartFile(place, place.file(), place.hidden(".part"));
        file.goOn(0, 0);
        return file;
    }

    /**
     * Goes on behind what is there, and drops what follows.
     *
     * @param kept    how many bytes of the file are kept; behind a block
     * @param before  how many bytes that is before any compression
     */
    void goOn(long kept, long before) throws IOException {
        if (kept > channel.size()) {
            throw new IOException("the part of an earlier run is shorter than it was");
        }
        if (kept < channel.size()) {
            channel.truncate(kept);
        }
        channel.position(kept);
        file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        block = null;
        written = before;
        inBlock = 0;
        size = kept;
    }

    /** Writes something that is not cut in two by the end of a block. */
    void write(byte[] bytes) throws IOException {
        written += bytes.length;
        if (!compressed) {
            file.write(bytes);
            size += bytes.length;
            return;
        }
        if (block == null) {
            block = new GZIPOutputStream(file, BUFFER);
        }
        block.write(bytes);
        inBlock += bytes.length;
        if (inBlock >= BLOCK) {
            endBlock();
        }
    }

    private void endBlock() throws IOException {
        if (block != null) {
            block.finish();
            file.flush();
            block = null;
            inBlock = 0;
            size = channel.position();
        }
    }

    /** The file as a stream. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                PartFile.this.write(offset == 0 && length == bytes.length ? bytes : Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    /** The size of what is there. */
    long sizeOnDisk() throws IOException {
        return channel.size();
    }

    /** How many bytes were written, before any compression. */
    long written() {
        return written;
    }

    /** The size of the file if it ended here; {@link Entry#NOWHERE} within a block. */
    long sizeHere() {
        return block == null ? size : Entry.NOWHERE;
    }

    /** Brings what was written to the disk, as far as blocks ended. */
    void sync() throws IOException {
        file.flush();
        channel.force(false);
    }

    /** Puts the file into its place. */
    void takePlace() throws IOException {
        if (compressed && written == 0 && block == null) {
            // Nothing, compressed, is a block too.
            block = new GZIPOutputStream(file, BUFFER);
        }
        endBlock();
        sync();
        channel.close();
        place.share(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    /** So that the new name outlives a power cut; not every system can. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file itself is on the disk.
        }
    }

    /** Leaves the part where it is. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Takes the part away. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
