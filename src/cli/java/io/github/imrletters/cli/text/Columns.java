package io.github.imrletters.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells as aligned columns, separated by two spaces. The last column is as wide as it is. */
public final class Columns {

    private static final String GAP = "  ";
    private static final String CUT = "\u2026";

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param sides how each column is aligned: {@code <} to the left, {@code >} to the right
     */
    public Columns(String sides) {
        this.right = new boolean[sides.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = sides.charAt(i) == '>';
        }
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     */
    public void add(String... cells) {
        rows.add(cells.clone());
    }

    /**
     * The rows, one a line.
     *
     * @param width how many characters a line has at most; what is over is cut
     * @return each ends in a line feed; no white space before it
     */
    public String text(int width) {
        int[] widths = new int[right.length];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], row[i].length())));
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String space = " ".repeat(widths[i] - row[i].length());
                line.append(i == 0 ? "" : GAP).append(right[i] ? space + row[i] : i == row.length - 1 ? row[i] : row[i] + space);
            }
            String stripped = line.toString().stripTrailing();
            text.append(stripped.length() > width ? stripped.substring(0, width - 1) + CUT : stripped).append('\n');
        }
        return text.toString();
    }
}
