package io.github.imrletters.cli.output;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.UUID;

/**
 * Where an output goes: the file that its name leads to, and the names of the hidden files beside it. A lock keeps a second run away from
 * it, and ends with the process, however that ends.
 */
public final class Place {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");
    private static final String LOCK = ".lock";
    /** No system follows more links from one name. */
    private static final int MOST_LINKS = 40;
    /** What file systems take of a name, less what the hidden names add to it. */
    private static final int LONGEST_NAME = 220;

    private final Path name;
    private final Path file;
    private final boolean device;
    private final boolean holding;
    private FileChannel lock;

    private Place(Path name, Path file, boolean device, boolean holding) {
        this.name = name;
        this.file = file;
        this.device = device;
        this.holding = holding;
    }

    /**
     * The place that a name means.
     *
     * @throws WrongUseException if nothing can be written there
     */
    static Place of(Path name) {
        try {
            BasicFileAttributes there = attributes(name);
            if (there != null && there.isDirectory()) {
                throw new WrongUseException("cannot write to '" + Printable.name(name.toString()) + "': it is a folder");
            }
            // A pipe or the like has no place that another file could take.
            boolean device = name.equals(STANDARD_OUTPUT) || there != null && !there.isRegularFile();
            boolean holding = !device && there != null && there.size() > 0;
            return new Place(name, device ? name : real(name, there != null), device, holding);
        } catch (IOException e) {
            throw Output.cannotWrite(name, e);
        }
    }

    /** {@code null} where there is nothing; a name that cannot be is told at once. */
    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Where a file really is, symbolic links followed, whether it is there or not. */
    private static Path real(Path name, boolean there) throws IOException {
        if (there) {
            return name.toRealPath();
        }
        Path file = name;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(file); i++) {
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(folder) ? folder.toRealPath().resolve(file.getFileName()) : file;
    }

    /** As it was named. */
    Path name() {
        return name;
    }

    /** The file itself. */
    Path file() {
        return file;
    }

    /**
     * Whether it is a pipe or the like, which takes what is written at once and is never replaced.
     *
     * @return false of a file, be it there or not
     */
    public boolean isDevice() {
        return device;
    }

    /** Whether something stood here before the run. */
    boolean isHolding() {
        return holding;
    }

    /** Writes to it at once. */
    OutputStream open() throws IOException {
        // Opening the name anew would cut off a file that the shell adds to.
        return name.equals(STANDARD_OUTPUT) ? new StandardOutput() : Files.newOutputStream(file);
    }

    /** A hidden file beside it. */
    Path hidden(String ending) {
        return file.resolveSibling(hiddenName() + ending);
    }

    private String hiddenName() {
        String own = file.getFileName().toString();
        byte[] bytes = own.getBytes(StandardCharsets.UTF_8);
        return '.' + (bytes.length <= LONGEST_NAME ? own : UUID.nameUUIDFromBytes(bytes).toString());
    }

    /** Whether a file is this one, by whatever name. */
    boolean is(Path other) throws IOException {
        return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    }

    /** Whether both cannot be written: they are one file, or one is among the hidden files of the other. */
    boolean meets(Place other) throws IOException {
        return !device && !other.device && (file.equals(other.file) || is(other.file) || hides(other) || other.hides(this));
    }

    private boolean hides(Place other) {
        return Objects.equals(other.file.getParent(), file.getParent())
                && other.file.getFileName().toString().startsWith(hiddenName() + '.');
    }

    /**
     * Keeps other runs away.
     *
     * @throws WrongUseException if another run was first
     */
    void lock() throws IOException {
        while (!device && lock == null) {
            FileChannel channel = OwnFile.open(hidden(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean first = isFirst(channel);
            // The run that had the lock took the file away in between.
            if (first && Files.exists(hidden(LOCK))) {
                lock = channel;
            } else {
                channel.close();
            }
            if (!first) {
                throw new WrongUseException("another run is at work on " + Printable.name(name.toString()));
            }
        }
    }

    private static boolean isFirst(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Lets others run. */
    void release() throws IOException {
        if (lock != null) {
            Files.deleteIfExists(hidden(LOCK));
            lock.close();
        }
    }

    /** Gives a hidden file the permissions of the output, or those that a new one has. */
    void share(Path hiddenFile) throws IOException {
        OwnFile.share(hiddenFile, file, hidden(".new"));
    }
}
