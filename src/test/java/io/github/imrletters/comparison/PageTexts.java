package io.github.imrletters.comparison;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is compared of a page: its lines, and its words in reading order. */
final class PageTexts {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PageTexts() {
    }

    /** Our own lines of each page. */
    static List<List<String>> of(List<Line> lines, int pages) {
        List<List<String>> texts = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            int current = page;
            texts.add(lines.stream().filter(line -> line.page() == current).map(line -> collapsed(line.text())).toList());
        }
        return texts;
    }

    /** A text whose runs of white space are one space each. */
    static String collapsed(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }
}
