package io.github.imrletters.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How rows become aligned columns. */
class ColumnsTest {

    @Test
    void cellsAreAlignedAndLongLinesCut() {
        Columns table = new Columns("><<");
        table.add("1", "one", "first");
        table.add("10", "twelve", "a longer last cell");
        table.add("3", "", "");
        assertEquals(" 1  one     first\n10  twelve  a longer last cell\n 3\n", table.text(100));
        assertEquals(" 1  one     fi\u2026\n10  twelve  a \u2026\n 3\n", table.text(15));
    }
}
