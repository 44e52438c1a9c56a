package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin, by page and number as the library counts them. */
final class LineStarts {

    private final List<List<Integer>> pages = new ArrayList<>();

    private LineStarts() {
    }

    static LineStarts of(String text) {
        LineStarts starts = new LineStarts();
        starts.page(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\f') {
                starts.page(i + 1);
            } else if (c == '\n' || c == '\r' && !firstOfTwo) {
                starts.pages.get(starts.pages.size() - 1).add(i + 1);
            }
        }
        return starts;
    }

    private void page(int start) {
        pages.add(new ArrayList<>(List.of(start)));
    }

    int of(int page, int number) {
        return pages.get(page - 1).get(number - 1);
    }
}
