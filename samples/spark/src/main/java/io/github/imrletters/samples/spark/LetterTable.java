package io.github.imrletters.samples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import io.github.imrletters.json.LetterSchema;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Letter;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The table: one row a file, with the file, what became of it, what the letter says, and the year by which the table is divided. */
public final class LetterTable {

    /** The year of the decision; null where there is no letter or the letter has no such date. */
    static final String YEAR = "decisionYear";

    /** What is known of a file before it is read. */
    static final StructType FILE = new StructType()
            .add("path", DataTypes.StringType)
            .add("modificationTime", DataTypes.TimestampType)
            .add("length", DataTypes.LongType);

    private static final StructType LETTER = StructType.fromDDL(LetterSchema.spark());

    static final StructType SCHEMA = schema();

    private LetterTable() {
    }

    private static StructType schema() {
        StructType schema = FILE.add("status", DataTypes.StringType).add("reason", DataTypes.StringType);
        for (StructField column : LETTER.fields()) {
            schema = schema.add(column);
        }
        return schema.add(YEAR, DataTypes.IntegerType);
    }

    /**
     * The table in a folder.
     *
     * @param folder the job's output
     */
    public static Dataset<Row> read(SparkSession spark, String folder) {
        return spark.read().schema(SCHEMA).parquet(folder);
    }

    /**
     * One row a disputed item, with its letter's path, case number, decision date and year; the other columns are the item's own.
     *
     * @param letters the table, or some of its rows
     */
    public static Dataset<Row> disputedItems(Dataset<Row> letters) {
        return letters.select(col("path"), col("caseHeader.caseNumber"), col("caseHeader.decisionDate"), col(YEAR),
                inline(col("disputedItems")));
    }

    /** Makes the temporary views {@code letters} and {@code disputed_items}. */
    public static void createViews(SparkSession spark, String folder) {
        Dataset<Row> letters = read(spark, folder);
        letters.createOrReplaceTempView("letters");
        disputedItems(letters).createOrReplaceTempView("disputed_items");
    }

    static Row parsed(Row file, Letter letter) {
        Object[] values = row(file, Status.PARSED, null);
        Object[] ofLetter = RowWalker.values(letter, LETTER);
        System.arraycopy(ofLetter, 0, values, values.length - 1 - ofLetter.length, ofLetter.length);
        CaseHeader header = letter.caseHeader();
        LocalDate decided = header == null ? null : header.decisionDate();
        values[values.length - 1] = decided == null ? null : decided.getYear();
        return RowFactory.create(values);
    }

    static Row failed(Row file, Status status, String reason) {
        return RowFactory.create(row(file, status, reason));
    }

    private static Object[] row(Row file, Status status, String reason) {
        Object[] values = new Object[SCHEMA.size()];
        for (int i = 0; i < FILE.size(); i++) {
            values[i] = file.get(i);
        }
        values[FILE.size()] = status.name();
        values[FILE.size() + 1] = reason;
        return values;
    }
}
