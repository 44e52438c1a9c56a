package io.github.imrletters.change;

import java.util.List;

/** Running lines of the kinds that may be looked at. */
final class OpenRunningLines {

    private OpenRunningLines() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("running line: case number and public copy, top",
                        RunningLines.atTop((number, page, pages) -> "Case Number: " + number + " Public Copy v. 1.0")),
                Change.open("running line: public copy and case number on two lines, bottom",
                        RunningLines.atBottom((number, page, pages) -> "Public Copy v. 1.0\nCase Number: " + number)),
                Change.open("running line: IMR case number, bottom",
                        RunningLines.atBottom((number, page, pages) -> "IMR Case Number: " + number)),
                Change.open("running line: page of pages, bottom",
                        RunningLines.atBottom((number, page, pages) -> "Page " + page + " of " + pages)),
                Change.open("running line: footer of 2013, bottom", RunningLines.atBottom(
                        (number, page, pages) -> "Final Determination Letter for IMR Case Number " + number + " " + page)),
                Change.open("running line: an unknown one, top", RunningLines.repeated(true, "Posted copy of DWC, do not remove")),
                Change.open("running line in a paragraph: case number and public copy",
                        RunningLines.inLine((number, page, pages) -> "Case Number: " + number + " Public Copy v. 1.0")),
                Change.open("running line in a paragraph: page of pages",
                        RunningLines.inLine((number, page, pages) -> "Page " + page + " of " + pages)));
    }
}
