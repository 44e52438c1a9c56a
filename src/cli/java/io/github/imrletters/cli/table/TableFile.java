package io.github.imrletters.cli.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Makes a workbook of rows that were collected as comma-separated values. */
public final class TableFile {

    /** More than the longest letter. */
    private static final int LONGEST_ROW = 1 << 28;

    private TableFile() {
    }

    /**
     * Makes it.
     *
     * @param rows    as {@link Csv} writes them, without defusing
     * @param columns in their order
     * @param out     takes the workbook
     */
    public static void workbook(InputStream rows, List<Column> columns, OutputStream out) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().maxBufferSize(LONGEST_ROW).ofCsvRecord(new BufferedInputStream(rows));
                Xlsx workbook = new Xlsx(out, columns)) {
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            while (records.hasNext()) {
                workbook.add(records.next().getFields());
            }
        }
    }
}
