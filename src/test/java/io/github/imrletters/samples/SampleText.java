package io.github.imrletters.samples;

import io.github.imrletters.samples.HeaderTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints letters as plain text. */
public final class SampleText {

    private SampleText() {}

    /** The letters of a file, in the way a text stripper prints its PDF. */
    public static String of(List<TypesetLetter> letters) {
        return letters.stream().map(SampleText::of).collect(Collectors.joining());
    }

    private static String of(TypesetLetter letter) {
        List<String> printed = new ArrayList<>();
        letter.pages().forEach(page -> page.lines().forEach(line -> printed.add(line.text())));
        printed.addAll(letter.linesBeforeTable(), HeaderTable.printedLines(letter.headerRows()));
        return ended(printed);
    }

    /** A letter with a paragraph a line. */
    public static String unwrapped(TypesetLetter letter) {
        List<String> printed = new ArrayList<>(PrintedParagraph.of(letter).stream().map(PrintedParagraph::text).toList());
        printed.addAll(letter.linesBeforeTable() - 1, letter.headerRows().stream().map(SampleText::line).toList());
        return ended(printed);
    }

    private static String line(HeaderTable.Row row) {
        return row.cells().stream().map(Cell::lines).flatMap(List::stream).collect(Collectors.joining()).strip();
    }

    private static String ended(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
