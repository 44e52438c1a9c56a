package io.github.imrletters.json;

import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells other programs what the JSON of a letter holds, so that tables made from it have the same columns whatever letters they are
 * made from. Needs no Jackson, and costs nothing until asked.
 *
 * <p>The tables are told by the records: a column a component, in their order, under the names of the JSON. What a letter does not
 * state is {@code NULL}, and no column is declared to have none. Enumerations are texts, since a later version may add constants;
 * members that a later version adds are passed over.
 */
public final class LetterSchema {

    /** The file that {@link #duckDb(String...)} reads where none is given: {@value}. */
    public static final String DEFAULT_FILE = "letters.jsonl";

    private LetterSchema() {
    }

    /**
     * The JSON Schema of a letter, draft 2020-12.
     *
     * @return the schema, as it is in this library's jar
     */
    public static String json() {
        try (InputStream schema = LetterSchema.class.getResourceAsStream("letter.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("letter.schema.json, which belongs beside this class, is not there");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading letter.schema.json", e);
        }
    }

    /**
     * A script for DuckDB that makes two views of files of JSON Lines: {@code letters}, a row a letter, and {@code items}, a row a
     * disputed item, flat, with the letter's path, name, case number and date of decision. Views of these names are replaced.
     *
     * <p>The files are looked for when the script runs, and read whenever a view is asked. A line that is no JSON, or
     * holds a value that is no value of its column, makes the query fail; a letter may have up to 32 MiB of JSON.
     *
     * @param files the files, as DuckDB is to find them, which takes {@code *}, {@code ?} and {@code [} for patterns where there is no
     *              file of that very name; {@link #DEFAULT_FILE} where none is given
     * @return statements of SQL
     */
    public static String duckDb(String... files) {
        return DuckDbScript.of(List.of(files));
    }

    /**
     * The columns of a letter, as Spark's {@code StructType.fromDDL} and {@code DataFrameReader.schema} take them.
     *
     * @return a list of columns, one a line, in Spark's DDL
     */
    public static String spark() {
        return TableTypes.SPARK.columns(Letter.class, "%s %s", ",\n") + '\n';
    }
}
