package io.github.imrletters.change;

import java.util.List;
import java.util.stream.Collectors;

/** Case headers printed otherwise, of the kinds that are held back. */
final class HeldBackHeaders {

    private HeldBackHeaders() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("header: bars around all cells", (letter, random) -> HeaderTable.of(letter)
                        .map(table -> table.reprinted(letter, table.rows().stream()
                                .map(row -> row.stream().map(cell -> "| " + cell.getKey() + " | " + cell.getValue() + " ")
                                        .collect(Collectors.joining()) + "|")
                                .collect(Collectors.joining("\n"))))),
                Change.heldBack("header: all cells on one line", (letter, random) -> HeaderTable.of(letter)
                        .map(table -> table.reprinted(letter, table.cells().entrySet().stream()
                                .map(cell -> cell.getKey() + " " + cell.getValue()).collect(Collectors.joining(" "))))),
                Change.heldBack("header: a gap in the case number before its hyphen", (letter, random) -> HeaderTable.of(letter)
                        .flatMap(table -> table.value(letter, HeaderTable.CASE_NUMBER, number -> Chance.one(random,
                                number.replaceFirst("CM", "CM "), number.replace("-", " -"), number.replaceFirst("^CM", "C M")), random))),
                Change.heldBack("header: a gap in a date", (letter, random) -> HeaderTable.of(letter)
                        .flatMap(table -> table.value(letter, HeaderTable.DATE, date -> Chance.one(random,
                                date.replaceFirst("(\\d{4})$", " $1"), date.replaceFirst("/", "/ "),
                                date.replaceFirst("/", " /")), random))),
                Change.heldBack("header: letters for digits in a date", (letter, random) -> HeaderTable.of(letter)
                        .flatMap(table -> table.value(letter, HeaderTable.DATE,
                                date -> Confusions.ofDigits(date, 1 + random.nextInt(3), random), random))));
    }
}
