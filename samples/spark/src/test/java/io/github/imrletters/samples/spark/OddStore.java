package io.github.imrletters.samples.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
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

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        String name = file.getName();
        if (name.startsWith("vanishes")) {
            File local = pathToFile(file);
            if (!local.delete()) {
                throw new IllegalStateException("cannot delete " + local);
            }
        }
        if (name.startsWith("forbidden")) {
            throw new AccessControlException("Permission denied: " + file);
        }
        if (name.startsWith("breaks")) {
            throw new IOException("the connection broke");
        }
        return super.open(file, buffer);
    }
}
