package io.github.imrletters.change;

import java.util.List;

/** Running lines of the kinds that are held back. */
final class HeldBackRunningLines {

    private HeldBackRunningLines() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("running line: public copy and case number, bottom",
                        RunningLines.atBottom((number, page, pages) -> "Public Copy v. 1.0 Case Number: " + number)),
                Change.heldBack("running line: case number and public copy on two lines, top",
                        RunningLines.atTop((number, page, pages) -> "Case Number: " + number + "\nPublic Copy v. 1.0")),
                Change.heldBack("running line: case number and page number, bottom",
                        RunningLines.atBottom((number, page, pages) -> number + " " + page)),
                Change.heldBack("running line: number of number, bottom",
                        RunningLines.atBottom((number, page, pages) -> page + " of " + pages)),
                Change.heldBack("running line: all on one line, top", RunningLines.atTop((number, page, pages) ->
                        "IMR Case Number: " + number + "   Public Copy v. 1.0   Page " + page + " of " + pages)),
                Change.heldBack("running line: all on lines of their own, bottom", RunningLines.atBottom((number, page, pages) ->
                        "Case Number: " + number + "\nPublic Copy v. 1.0\nPage " + page + " of " + pages)),
                Change.heldBack("running line: an unknown one, bottom",
                        RunningLines.repeated(false, "For public release by the Medical Unit")),
                Change.heldBack("running line in a paragraph: public copy and case number",
                        RunningLines.inLine((number, page, pages) -> "Public Copy v. 1.0 Case Number: " + number)),
                Change.heldBack("running line in a paragraph: IMR case number and page of pages", RunningLines.inLine(
                        (number, page, pages) -> "IMR Case Number: " + number + " Page " + page + " of " + pages)),
                Change.heldBack("running line in a paragraph: case number and page number",
                        RunningLines.inLine((number, page, pages) -> number + " " + page)),
                Change.heldBack("running line in a paragraph: footer of 2013", RunningLines.inLine(
                        (number, page, pages) -> "Final Determination Letter for IMR Case Number " + number + " " + page)));
    }
}
