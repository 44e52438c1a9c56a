package io.github.imrletters.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner reads while they are written: letters are confidential, and what is not in its place is no exception. */
final class OwnFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private OwnFile() {
    }

    /** Opens one, and makes it if asked. */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        FileAttribute<?>[] attributes = hasPermissions(file) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
        return FileChannel.open(file, Set.of(options), attributes);
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Lets others read it who may read another file.
     *
     * @param file  which
     * @param model the other one; where it is not there, the file gets what a new one gets
     * @param probe a name that is free, to see what that is
     */
    static void share(Path file, Path model, Path probe) throws IOException {
        if (!hasPermissions(file)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.exists(model) ? Files.getPosixFilePermissions(model) : usual(probe);
        if (!permissions.equals(Files.getPosixFilePermissions(file))) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static Set<PosixFilePermission> usual(Path probe) throws IOException {
        Files.deleteIfExists(probe);
        Files.createFile(probe);
        try {
            return Files.getPosixFilePermissions(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
