package io.github.imrletters.change;

import java.util.List;
import java.util.stream.Collectors;

/** Case headers printed otherwise, of the kinds that may be looked at. */
final class OpenHeaders {

    private OpenHeaders() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("header: a bar between label and value", (letter, random) -> HeaderTable.of(letter)
                        .map(table -> table.reprinted(letter, table.rows().stream()
                                .map(row -> row.stream().map(cell -> cell.getKey() + " | " + cell.getValue())
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("\n"))))),
                Change.open("header: one cell a line", (letter, random) -> HeaderTable.of(letter)
                        .map(table -> table.reprinted(letter, table.cells().entrySet().stream()
                                .map(cell -> cell.getKey() + " " + cell.getValue()).collect(Collectors.joining("\n"))))),
                Change.open("header: a gap in the case number", (letter, random) -> HeaderTable.of(letter)
                        .flatMap(table -> table.value(letter, HeaderTable.CASE_NUMBER, number -> Chance.one(random,
                                number.replaceFirst("(\\d{3})$", " $1"), number.replace("-", "- ")), random))),
                Change.open("header: letters for digits in the case number", (letter, random) -> HeaderTable.of(letter)
                        .flatMap(table -> table.value(letter, HeaderTable.CASE_NUMBER,
                                number -> Confusions.ofDigits(number, number.length(), random), random))));
    }
}
