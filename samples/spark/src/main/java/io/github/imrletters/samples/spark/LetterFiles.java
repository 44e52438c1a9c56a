package io.github.imrletters.samples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Lists the files that may hold letters: {@code .pdf} and {@code .txt}, in any case of letters.
 *
 * <p>Not by Spark's source {@code binaryFile}, which passes over names that begin with a dot or an underscore, asks the store for each
 * file once more, and of a file that is gone by then fails the job or, told to ignore it, drops the row.
 */
final class LetterFiles {

    private LetterFiles() {
    }

    /** All files, each once, as rows of {@link LetterTable#FILE}. */
    static List<Row> list(List<String> inputs, Configuration hadoop) throws IOException {
        Map<Path, Row> files = new LinkedHashMap<>();
        for (String input : inputs) {
            Path pattern = new Path(input);
            FileSystem store = pattern.getFileSystem(hadoop);
            FileStatus[] matches = store.globStatus(pattern);
            if (matches == null || matches.length == 0) {
                throw new FileNotFoundException("there is nothing at " + input);
            }
            for (FileStatus match : matches) {
                RemoteIterator<LocatedFileStatus> below = store.listFiles(match.getPath(), true);
                while (below.hasNext()) {
                    FileStatus file = below.next();
                    if (mayBeLetter(file.getPath().getName())) {
                        files.putIfAbsent(file.getPath(), row(file));
                    }
                }
            }
        }
        return new ArrayList<>(files.values());
    }

    private static boolean mayBeLetter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".pdf") || lower.endsWith(".txt");
    }

    private static Row row(FileStatus file) {
        return RowFactory.create(file.getPath().toString(), Instant.ofEpochMilli(file.getModificationTime()), file.getLen());
    }
}
