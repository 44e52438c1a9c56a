package io.github.imrletters.samples.spark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of the table, and the two beside it by which a run replaces it as a whole: the new table is written to the staging
 * folder; the old one is moved away, the new one moved to its place, the old one deleted.
 */
final class Output {

    private final FileSystem store;
    private final Path table;
    private final Path staging;
    private final Path previous;

    Output(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        store = path.getFileSystem(hadoop);
        table = store.makeQualified(path);
        staging = table.suffix(".staging");
        previous = table.suffix(".previous");
    }

    String table() {
        return table.toString();
    }

    String staging() {
        return staging.toString();
    }

    /**
     * Makes sure that nothing is lost by a run, which deletes what these folders hold.
     *
     * @param files the paths of the letters
     * @throws IOException if one of the folders holds something else than a table, or letters
     */
    void refuseWhatIsNoTable(Stream<String> files) throws IOException {
        for (Path folder : List.of(table, staging, previous)) {
            if (store.exists(folder)) {
                for (FileStatus child : store.listStatus(folder)) {
                    if (!child.getPath().getName().matches("[._].*|" + LetterTable.YEAR + "=.*")) {
                        throw new IOException(folder + " holds something else than a table, which a run would delete: use another output");
                    }
                }
            }
        }
        if (files.anyMatch(file -> file.startsWith(table + Path.SEPARATOR))) {
            throw new IOException("there are letters in " + table + ", which a run would delete: use another output");
        }
    }

    boolean exists() throws IOException {
        return store.exists(table);
    }

    /**
     * Sees to what a run left that died. The folder of the previous table is there from the first move to the end, so it tells
     * whether the staging folder holds a whole table.
     */
    void recover() throws IOException {
        if (store.exists(previous) && store.exists(staging)) {
            if (store.exists(table)) {
                throw new IOException("a run died while " + staging + " was moved to " + table
                        + " on a store that moves file by file; no rows are lost, but they are in both: use another output");
            }
            rename(staging, table);
        }
        store.delete(previous, true);
        store.delete(staging, true);
    }

    /** Puts the new table, which must be whole, in the place of the old one. */
    void replace() throws IOException {
        if (exists()) {
            rename(table, previous);
        } else if (!store.mkdirs(previous)) {
            throw new IOException("cannot make " + previous);
        }
        rename(staging, table);
        store.delete(previous, true);
    }

    private void rename(Path from, Path to) throws IOException {
        if (!store.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }
}
