package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;

/** White space and lines of the kinds that may be looked at. */
final class OpenLayouts {

    private OpenLayouts() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("layout: one paragraph a line",
                        (letter, random) -> Reprint.of(letter).map(reprint -> reprint.in(PlainStyle.PARAGRAPH_A_LINE))),
                Change.open("layout: double spaced", (letter, random) -> Optional.of(Layout.doubleSpaced(letter))),
                Change.open("layout: hard spaces", (letter, random) -> Optional.of(Layout.replaced(letter, " ", "\u00A0"))),
                Change.open("layout: indented", (letter, random) -> {
                    String indent = " ".repeat(1 + random.nextInt(12));
                    return Optional.of(Layout.eachLine(letter, line -> line.isBlank() ? line : indent + line));
                }));
    }
}
