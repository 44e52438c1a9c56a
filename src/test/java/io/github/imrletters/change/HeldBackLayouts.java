package io.github.imrletters.change;

import java.util.List;
import java.util.Optional;

/** White space and lines of the kinds that are held back. */
final class HeldBackLayouts {

    private HeldBackLayouts() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("layout: one paragraph a line without blank lines",
                        (letter, random) -> Reprint.of(letter).map(reprint -> reprint.in(PlainStyle.WITHOUT_BLANK_LINES))),
                Change.heldBack("layout: line ends of Windows", (letter, random) -> Optional.of(Layout.replaced(letter, "\n", "\r\n"))),
                Change.heldBack("layout: tabs for blanks", (letter, random) -> Optional.of(Layout.replaced(letter, " ", "\t"))),
                Change.heldBack("layout: each line indented otherwise", (letter, random) -> Optional.of(
                        Layout.eachLine(letter, line -> line.isBlank() ? line : " ".repeat(random.nextInt(5)) + line))));
    }
}
