package io.github.imrletters.samples.spark;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Lists the files that may hold letters, {@code .pdf} and {@code .txt} in any case of letters, by Spark's source {@code binaryFile}.
 *
 * <p>Without their content: of a file that cannot be read, the source fails the job or, told to ignore it, drops the row. So each file
 * is opened where it is parsed. Names that begin with a dot or an underscore are passed over, as by all of Spark's sources.
 */
final class LetterFiles {

    private static final String LETTERS = "*.{[pP][dD][fF],[tT][xX][tT]}";

    private LetterFiles() {
    }

    /** All files, each once, as rows of {@link LetterTable#FILE}. */
    static List<Row> list(SparkSession spark, List<String> inputs) {
        Dataset<Row> listed = spark.read().format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", LETTERS)
                .option("ignoreMissingFiles", true)
                .load(inputs.toArray(String[]::new));
        Map<String, Row> files = new LinkedHashMap<>();
        for (Row file : listed.select("path", "modificationTime", "length").collectAsList()) {
            files.putIfAbsent(file.getString(0), file);
        }
        // What was gone when the source looked again has no row there, but gets one in the table.
        for (String file : listed.inputFiles()) {
            files.computeIfAbsent(new Path(URI.create(file)).toString(), path -> RowFactory.create(path, null, null));
        }
        return new ArrayList<>(files.values());
    }
}
