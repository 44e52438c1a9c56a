package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which case and page numbers are the pages' and which the letter's: a line is given with what the pages print in it in angle brackets.
 * Words of the form begin with {@code FORM} here.
 */
class RunningNumbersTest {

    private static final String HEADER = "Case Number: CM18-9000001\nDate Assigned: 01/05/2018\nFORM TITLE\n";

    /** Pages are apart by a form feed. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] pages = text.split("\f");
        for (int page = 0; page < pages.length; page++) {
            String[] texts = pages[page].split("\n");
            for (int i = 0; i < texts.length; i++) {
                lines.add(new Line(texts[i], page + 1, i + 1, 0, true, true, null));
            }
        }
        return lines;
    }

    private static PageFurniture in(String text) {
        return PageFurniture.in(lines(text), line -> line.startsWith("FORM"));
    }

    private static List<TypedLine> all(String text) {
        PageFurniture pages = in(text);
        return pages.among(pages.letter().stream().map(line -> new TypedLine(line, LineKind.TEXT, 0)).toList());
    }

    /** All that is printed is told in its order, and what is the pages' is what stands in brackets. */
    private static void assertRead(String marked) {
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("(?=<)|(?<=>)|[\n\f]")) {
            if (!part.isBlank()) {
                expected.add(part.strip());
            }
        }
        List<String> read = all(marked.replaceAll("[<>]", "")).stream()
                .map(line -> line.kind() == LineKind.PAGE_FURNITURE ? "<" + line.line().text() + ">" : line.line().text().strip()).toList();
        assertEquals(expected, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<Case Number: CM18-9000001>\n%sHe fell.\n<Case Number: CM18-9000001>\nHe rests.",
        "%sHe fell.\n<CM18-9000001 2>\nHe rests.",
        "%sHe fell and\n<CM18-9000001>\nrests. <CM18-9000001> He\n<CM18-9000001>",
        "%sHe fell <Case Number: CM18-9000001> and\nrests. <Case Number: CM18-9000001> He",
        "%sHe fell in CM14-9000002 too <Public Copy CM18-9000001> and\nrests. <CM18-9000001> He"})
    void withoutAHeaderTheNumberThatRunningLinesHaveIsTheLetters(String letter) {
        assertRead(letter.formatted("He rests.\n".repeat(40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He fell.\nCase Number: CM18-9000001\nHe rests.",
        "It was so in CM18-9000001 and\nso it was in CM18-9000001 again",
        "It was so in Case Number: CM18-9000001 and\nso it was in Case Number: CM18-9000002 then"})
    void numberThatATextMentionsIsNot(String letter) {
        assertRead(letter);
    }

    @Test
    void numberAloneFarBehindWhereAHeaderCanStandIsThePages() {
        String text = "He rests.\n";
        assertRead(text.repeat(39) + "Case Number: CM18-9000001\nHe rests.");
        assertRead(text.repeat(40) + "<Case Number: CM18-9000001>\nHe rests.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It was so in CM14-9000002 too\n<Case Number: CM18-9000001>\nHe rests.",
        "It was so in Case Number: CM14-9000002 too\n<Case Number: CM18-9000001>\nHe rests in CM14-9000002 and",
        "CM14-9000002\n<Case Number: CM18-9000001>\nHe rests.",
        "<CM14-9000002 Page 2>\n<Case Number: CM18-9000001>\nHe rests.",
        "He fell <CM18-9000001> and\n<Case Number: CM18-9000001>\nHe rests."})
    void headersNumberIsTheLetters(String text) {
        assertRead(HEADER + text);
    }

    @Test
    void numberRightBehindTheHeaderIsOfText() {
        assertRead("Case Number: CM18-9000001\nDate Assigned: 01/05/2018\nHe fell <CM18-9000001 Page 2> and rests.");
        assertRead("Case Number: CM18-9000001\nDate Assigned: 01/05/2018\nHe fell <CM18-9000001> and rests.");
    }

    @Test
    void wordsOfTheFormEndTheHeader() {
        assertRead("Case Number: CM18-9000001\nDate Assigned: 01/05/2018\nFORM TITLE\n<Case Number: CM18-9000001>\nHe fell.");
        assertRead("Date Assigned: 01/05/2018\nFORM TITLE\n<Case Number: CM18-9000001>\nHe fell.\n<Case Number: CM18-9000001>");
    }

    @Test
    void otherLinesCanStandInTheHeaderButNotMany() {
        String other = "Archive of it\n";
        assertRead("Date Assigned: 01/05/2018\n" + other.repeat(3) + "Case Number: CM18-9000001\nFORM TITLE\n<Case Number: CM18-9000001>\nHe fell.");
        assertRead("Date Assigned: 01/05/2018\n" + "He fell.\n".repeat(9) + "<Case Number: CM18-9000001>\nHe fell.\n<Case Number: CM18-9000001>");
    }

    @Test
    void labelsOfLettersOf2013AreAHeader() {
        assertRead("Employee: Jo Roe\nIMR Case Number: CM13-9000001\nFORM TITLE\nHe fell.\n<IMR Case Number: CM13-9000001>\nHe rests.");
        assertRead("Dated: 10/15/2013\nIMR Case Number: CM13-9000001\nEmployee: Jo Roe\nDear Jo Roe,\nFORM TITLE\nHe fell.\n<IMR Case Number: CM13-9000001>\nHe rests.");
    }

    @Test
    void otherLinesOfTheNumberAboveAHeaderAreThePages() {
        assertRead("Archive\n<IMR Case Number: CM18-9000001>\n" + HEADER + "He fell.\n<IMR Case Number: CM18-9000001>\nHe rests.");
        assertRead("Archive\n<IMR Case Number: CM13-9000001>\nEmployee: Jo Roe\nIMR Case Number: CM13-9000001\nFORM TITLE\nHe fell.\n<IMR Case Number: CM13-9000001>\nHe rests.");
    }

    @Test
    void firstLineAboveAHeaderWithTheNumberIsThePages() {
        assertRead("<Case Number: CM18-9000001>\n" + HEADER + "He fell.");
        assertRead("<CM18-9000001>\n" + HEADER + "He fell.");
        assertRead("<Public Copy>\n<CM18-9000001>\n" + HEADER + "He fell.");
    }

    @Test
    void lineWithinTheHeaderIsTheHeaders() {
        assertRead("He fell.\nCase Number: CM18-9000001\n" + HEADER + "He rests.");
        assertRead("Date Assigned: 01/05/2018\nCase Number: CM18-9000001\nCM18-9000001\nFORM TITLE\nHe rests.");
        assertRead("Case Number: CM18-9000001\n<Public Copy CM18-9000001>\nDate Assigned: 01/05/2018\nFORM TITLE\nHe rests.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v. 1.0>\n<Public Copy>", "<Public Copy>\n<v. 1.0>", "<2>\n<v. 1.0>\n<Public Copy>\n<CM18-9000001>\n<2>", "<Case Number:>\n<Public Copy>"})
    void whatAloneCouldBeAnythingIsPartOfARunningLineBesideIt(String stack) {
        assertRead(HEADER + "He fell and\n" + stack + "\nrests.");
        assertRead(HEADER + "He fell and rests.\n" + stack);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "v. 1.0\nHe fell.\n<Public Copy>",
        "He fell.\nv. 1.0\nHe <Public Copy> rests",
        "He <Public Copy> rests.\nv. 1.0\nHe walks.",
        "<Public Copy>\nCM14-9000002\nHe rests."})
    void notBesideIt(String text) {
        assertRead(HEADER + text);
    }

    @Test
    void restOfALineBesideItIsTheLettersOnlyWhereItTouches() {
        assertRead(HEADER + "He fell. <Public Copy>\n<v. 1.0>\nHe walks.");
        assertRead(HEADER + "He fell.\n<v. 1.0>\n<Public Copy> He walks.");
    }

    @Test
    void runningLineOfSeveralLinesCanBeginTheLetter() {
        assertRead("<v. 1.0>\n<Public Copy>\n" + HEADER + "He fell.");
        assertRead("<Public Copy>\n<v. 1.0>\n" + HEADER + "He fell.");
    }

    @Test
    void headersNumberBesideARunningLineIsTheHeaders() {
        assertRead("<Public Copy>\nCase Number: CM18-9000001\nDate Assigned: 01/05/2018\nFORM TITLE\nHe fell.");
        assertRead("<Public Copy>\n" + "Case Number:\nCM18-9000001\nDate Assigned: 01/05/2018\nFORM TITLE\nHe fell.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The report (Page 2 of 4) says", "The report, Page 2 of 4 says", "The report [ Page 2 of 4 ] says", "The report: Page 2 of 4 says", "The report;  Page 2 of 4 says",
        "The report Page 2 of 4, which", "The report Page 2 of 4  ; it", "(Page 2 of 4", "Page 2 of 4:"})
    void pageThatIsCitedIsText(String line) {
        assertRead(HEADER + line + "\nHe rests.");
        String page = line.replace("Page 2 of 4", "<Page 2 of 4>");
        assertRead(HEADER + page + "\nHe rests\nand <Page 3 of 4> walks.");
        assertRead(HEADER + page + "\nHe rests\n\fin May\n\fin June\n\fin July.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He fell <Page 2 of 4> and", "He fell.<Page 2 of 4> He", "<Page 2 of 4> He", "He fell <Page 2 of 4>"})
    void pageThatIsNotCitedIsThePages(String line) {
        assertRead(HEADER + line + "\nHe rests.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He read Page 2 and slept", "He read Page 2: it", "He read of Page two", "On Page 2 or so 2 of 4 visits"})
    void pageWithoutACountIsText(String line) {
        assertRead(HEADER + line + "\nHe rests.\n<Public Copy>");
    }

    @Test
    void orderIsThatOfThePrint() {
        String line = "<Public Copy v. 1.0>\n";
        assertRead(line + "He fell\nin May <Public Copy> and\nrests\n\f" + line + "in June\nand\n\f" + line + "in July.");
        assertRead("He fell\nin May <Public Copy> and\nrests\n" + line + "\fin June\n" + line + "\fand\nin July.\n" + line);
        assertRead("He fell\nand\nrests\n" + line + "\f" + line + "in June\n" + line + "\f<Public Copy> and <Public Copy> in\nJuly.");
    }

    @Test
    void partsOfALineKnowWhereTheyStandAndHowMuchIsThePages() {
        List<Line> parts = in("He fell Public Copy and rests Public Copy v. 1.0 in May").letter();
        assertEquals(List.of("He fell", "and rests", "in May"), parts.stream().map(line -> line.text().strip()).toList());
        assertEquals(List.of(0, 20, 49), parts.stream().map(Line::column).toList());
        assertEquals(List.of(0, 11, 29), parts.stream().map(Line::foreign).toList());
        assertTrue(parts.get(0).gapBefore());
        assertFalse(parts.get(1).gapBefore());
    }

    @Test
    void lettersOfWhichNoneIsThePagesAreTheSame() {
        List<Line> lines = lines("He fell.\nHe rests.");
        assertEquals(lines, PageFurniture.in(lines, line -> false).letter());
        assertEquals(List.of(), PageFurniture.in(List.of(), line -> false).letter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "_ _", "* * *", "====="})
    void drawnLineIsThePages(String line) {
        assertRead("He fell.\n<" + line + ">\nHe rests.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-_-", "+++", "--- x", "- 1"})
    void otherSignsAreText(String line) {
        assertRead("He fell.\n" + line + "\nHe rests.");
    }
}
