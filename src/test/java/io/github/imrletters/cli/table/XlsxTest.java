package io.github.imrletters.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a workbook. */
class XlsxTest {

    private static final List<Column> COLUMNS = List.of(Column.DECISION_DATE, Column.AGE, Column.RETROSPECTIVE, Column.SEX, Column.TREATMENT);

    @TempDir
    private Path folder;

    /** A part of a workbook with one row. */
    private String part(String name, String... cells) throws IOException {
        Path file = folder.resolve("items.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Xlsx workbook = new Xlsx(out, COLUMNS)) {
            workbook.add(List.of(cells));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void cellsOfAHighRowBeginAtItsTop() throws IOException {
        String[] row = {"2016-12-12", "45", "true", "FEMALE", "MRI of the lumbar spine"};
        String styles = part("xl/styles.xml", row);
        String formats = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
        List<String> all = List.of(formats.split("<xf ")).stream().skip(1).toList();
        String sheet = part("xl/worksheets/sheet1.xml", row);
        for (String cell : List.of("A2", "B2", "C2", "D2", "E2")) {
            String format = all.get(Integer.parseInt(sheet.replaceAll("(?s).*r=\"" + cell + "\" s=\"([0-9]+)\".*", "$1")));
            assertTrue(format.contains("vertical=\"top\""), cell + ' ' + format);
            assertEquals("D2E2".contains(cell), format.contains("wrapText=\"true\""), cell + ' ' + format);
        }
    }

    @Test
    void dayBeforeTheFirstOneOfSpreadsheetsIsAText() throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml", "1899-12-31", "45", "true", "FEMALE", "x");
        assertTrue(sheet.contains("1899-12-31"), sheet);
        assertFalse(sheet.contains("<v>-1"), sheet);
    }

    @Test
    void widthIsThatOfTheWords() throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml", "2016-12-12", "45", "true", "FEMALE", "x");
        List<String> widths = Pattern.compile("width=\"([0-9]+)").matcher(sheet).results().map(match -> match.group(1)).toList();
        assertEquals("12", widths.get(3), "of the sex");
        assertEquals("60", widths.get(4), "of a treatment");
    }
}
