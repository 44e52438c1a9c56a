package io.github.imrletters.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a letter as plain text, in the way a text stripper prints its PDF. */
public final class SampleText {

    private SampleText() {}

    public static String of(TypesetLetter letter) {
        List<String> printed = new ArrayList<>();
        letter.pages().forEach(page -> page.lines().forEach(line -> printed.add(line.text())));
        // The table follows the empty paragraph that every letter begins with.
        printed.addAll(1, HeaderTable.printedLines(letter.headerRows()));
        return printed.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
