package io.github.imrletters.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two readings of a page differ.
 *
 * @param start how many elements of our own reading stand before it
 * @param own   what only our own reading has there
 * @param stock what only the stock stripper has there
 */
record Difference(int start, List<String> own, List<String> stock) {

    /** All differences: what lies between the elements of the longest sequence that both have. */
    static List<Difference> between(List<String> own, List<String> stock) {
        List<Difference> differences = new ArrayList<>();
        if (own.equals(stock)) {
            return differences;
        }
        int[][] common = common(own, stock);
        int i = 0;
        int j = 0;
        while (i < own.size() || j < stock.size()) {
            int ownStart = i;
            int stockStart = j;
            while (i < own.size() || j < stock.size()) {
                if (i < own.size() && j < stock.size() && own.get(i).equals(stock.get(j))) {
                    break;
                }
                if (j == stock.size() || i < own.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > ownStart || j > stockStart) {
                differences.add(new Difference(ownStart, own.subList(ownStart, i), stock.subList(stockStart, j)));
            }
            i++;
            j++;
        }
        return differences;
    }

    /** How many elements both have in common, in the same order, from each pair of places on. */
    private static int[][] common(List<String> own, List<String> stock) {
        int[][] common = new int[own.size() + 1][stock.size() + 1];
        for (int i = own.size() - 1; i >= 0; i--) {
            for (int j = stock.size() - 1; j >= 0; j--) {
                common[i][j] = own.get(i).equals(stock.get(j))
                        ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
