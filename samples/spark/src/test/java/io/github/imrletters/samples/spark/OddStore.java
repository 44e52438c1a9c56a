package io.github.imrletters.samples.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;

/**
 * Local files by another scheme, {@code odd}, of a store that is not always there for its users: what the name of a file says happens
 * when it is opened.
 */
public final class OddStore extends RawLocalFileSystem {

    private static final Set<Path> LISTED = ConcurrentHashMap.newKeySet();

    @Override
    public URI getUri() {
        return URI.create("odd:///");
    }

    @Override
    public String getScheme() {
        return "odd";
    }

    /** Without owners and permissions, which are read of local files alone. */
    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        return Arrays.stream(super.listStatus(folder)).map(file -> new FileStatus(file.getLen(), file.isDirectory(), 1,
                file.getBlockSize(), file.getModificationTime(), file.getPath())).toArray(FileStatus[]::new);
    }

    /** Asked for when a folder is listed, and once more by the source that lists files. */
    @Override
    public FileStatus getFileStatus(Path file) throws IOException {
        if (file.getName().startsWith("vanishes at once") && !LISTED.add(file)) {
            vanish(file);
        }
        FileStatus status = super.getFileStatus(file);
        return new FileStatus(status.getLen(), status.isDirectory(), 1, status.getBlockSize(), status.getModificationTime(), status.getPath());
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        String name = file.getName();
        if (name.startsWith("vanishes")) {
            vanish(file);
        }
        if (name.startsWith("forbidden")) {
            throw new AccessControlException("Permission denied: " + file);
        }
        if (name.startsWith("breaks")) {
            throw new IOException("the connection broke");
        }
        return super.open(file, buffer);
    }

    private void vanish(Path file) {
        File local = pathToFile(file);
        if (local.exists() && !local.delete()) {
            throw new IllegalStateException("cannot delete " + local);
        }
    }
}
