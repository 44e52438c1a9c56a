package io.github.imrletters.json;

import io.github.imrletters.model.Letter;

/**
 * Says to other programs what the JSON of a letter holds, so that tables made from it have the same columns whatever letters they
 * are made of. Told by the records themselves, in the order of their components; needs no Jackson, and costs nothing until asked.
 *
 * <p>In the tables, what a letter does not state is {@code NULL}, and no column is declared free of it. Enumerations are texts, since
 * a later version may add constants.
 */
public final class LetterSchema {

    private LetterSchema() {
    }

    /**
     * The columns of a letter as Spark's {@code StructType.fromDDL} and {@code DataFrameReader.schema} take them.
     *
     * @return a list of columns, one a line, in Spark's DDL
     */
    public static String spark() {
        return TableTypes.SPARK.columns(Letter.class, " ", ",\n") + '\n';
    }
}
