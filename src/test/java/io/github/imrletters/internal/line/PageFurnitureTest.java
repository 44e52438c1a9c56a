package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.internal.source.TextLineReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for the page's own, in invented letters. Pages are apart by a form feed. */
class PageFurnitureTest {

    private static final String HEADER = "Case Number: CM18-9000001\nDate Assigned: 01/05/2018 Date of Injury: 03/02/2017\n";
    private static final String TITLE = "CLINICAL CASE SUMMARY\n";

    private static List<String> letter(String text) {
        return typed(text).stream().filter(line -> line.kind() != LineKind.PAGE_FURNITURE).map(line -> line.line().text()).toList();
    }

    private static List<String> furniture(String text) {
        return typed(text).stream().filter(line -> line.kind() == LineKind.PAGE_FURNITURE).map(line -> line.line().text()).toList();
    }

    private static List<TypedLine> typed(String text) {
        List<Line> lines = new TextLineReader(new ReadOptions(false, 500, 1 << 23, 100_000, 1 << 24, false)).read(text).lines();
        return Lines.typed(lines);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("[\n\f]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Case Number: CM18-9000001 Public Copy v. 1.0",
        "Public Copy v. 1.0 Case Number: CM18-9000001",
        "Case Number: CM18-9000001\nPublic Copy v. 1.0",
        "Public Copy\nv. 1.0",
        "Case Number: CM18-9000001",
        "IMR Case Number: CM18-9000001",
        "CM18-9000001 2",
        "CM18-9000001",
        "Case Number: CM18-9000001 | Public Copy v. 1.0 | Page 2 of 4",
        "PUBLIC COPY - Version 1.0 - CM18-9000001 - 2",
        "Page 2 of 4",
        "Final Determination Letter for IMR Case Number CM18-9000001 2"})
    void isKnownByWhatItIsWithoutPages(String running) {
        String before = HEADER + TITLE + "The worker fell from a ladder and has";
        String behind = "pain in the left knee since.";
        assertEquals(lines(before + '\n' + behind), letter(before + '\n' + running + '\n' + behind));
        assertEquals(lines(running), furniture(before + '\n' + running + '\n' + behind));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Case Number: CM18-9000001 Public Copy v. 1.0",
        "Public Copy v. 1.0",
        "Case Number: CM18-9000001",
        "CM18-9000001 2",
        "Page 2 of 4",
        "| Case Number: CM18-9000001 |"})
    void canStandInTheMiddleOfALine(String running) {
        String text = HEADER + TITLE + "The worker fell and " + running + " has pain.";
        assertEquals(lines(HEADER + TITLE + "The worker fell and\nhas pain."), letter(text));
        assertEquals(List.of(running), furniture(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Case Number: CM18-9000001", "IMR Case Number: CM18-9000001", "CM18-9000001 1", "CM18-9000001"})
    void aboveTheHeaderLeavesItsOwnNumberToTheHeader(String running) {
        String letter = HEADER + TITLE + "The worker fell.";
        assertEquals(lines(letter), letter(running + '\n' + letter));
    }

    @Test
    void leavesTheHeaderWhatItHasAlone() {
        assertEquals(List.of(), furniture(HEADER + TITLE + "The worker fell."));
        assertEquals(List.of(), furniture("Case Number:\nDate Assigned:\nCM18-9000001\n01/05/2018\n" + TITLE + "The worker fell."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It was decided so in CM14-9000002 and is",
        "It was decided so in IMR Case Number CM14-9000002 before.",
        "The report (Page 2 of 4) says so.",
        "See v. 2.0 of the form."})
    void textThatMentionsTheLikeStays(String text) {
        assertEquals(List.of(), furniture(HEADER + TITLE + text + "\nmore of it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "State of California, Workers' Compensation", "Sheet %d of the archive", "Record of CM18-9000001", "First line\nSecond line"})
    void ofAnyWordingIsKnownByBeingAtTheEdgesOfAllPages(String running) {
        String top = HEADER + TITLE + "The worker fell and\n\f" + running.formatted(2) + "\nhas pain. He rests and\n\f"
                + running.formatted(3) + "\nis better.";
        assertEquals(lines(HEADER + TITLE + "The worker fell and\fhas pain. He rests and\fis better."), letter(top));
        String foot = HEADER + TITLE + "The worker fell and\n" + running.formatted(1) + "\n\fhas pain. He rests and\n"
                + running.formatted(2) + "\n\fis better.\n" + running.formatted(3);
        assertEquals(lines(HEADER + TITLE + "The worker fell and\fhas pain. He rests and\fis better."), letter(foot));
    }

    @Test
    void ofAnyWordingIsKnownOnTwoPagesByTheCaseNumber() {
        assertEquals(List.of("Record of CM18-9000001"),
                furniture(HEADER + TITLE + "The worker fell and\n\fRecord of CM18-9000001\nhas pain."));
    }

    @Test
    void ofAnyWordingIsKnownAboveTheHeaderByBeingThereAgain() {
        assertEquals(List.of("Archive of the State", "Archive of the State"),
                furniture("Archive of the State\n" + HEADER + TITLE + "The worker fell and\nArchive of the State\nhas pain."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 of 3|2 of 3|3 of 3", "- 1 of 3 -|- 2 of 3 -|- 3 of 3 -", "|2 of 3|3 of 3", "1/2||2/2", "1 of 2|\f|2 of 2", "1 of 2\f||2 of 2"})
    void numbersOfPagesAreKnownWithoutPagesWhereAllAreThere(String numbers) {
        String[] number = numbers.split("\\|");
        String text = HEADER + TITLE + "The worker fell from a ladder\n" + number[0] + "\nand was seen by a doctor\n" + number[1]
                + "\nwho found a bruise.\n" + number[2];
        assertEquals(lines(HEADER + TITLE + "The worker fell from a ladder\nand was seen by a doctor\nwho found a bruise."), letter(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 of 4", "1 of 3|2 of 3", "1 of 3|3 of 3", "2 of 2", "1 of 2|1 of 2", "3 of 3|2 of 3|1 of 3"})
    void numbersOfWhichSomeAreMissingStay(String numbers) {
        String text = HEADER + TITLE + "Of the visits these are done:\n" + numbers.replace('|', '\n') + "\nand no other.";
        assertEquals(lines(text), letter(text));
    }

    @Test
    void aSentencesShortLastLineAtThePagesEdgesStays() {
        assertEquals(List.of(), furniture(HEADER + TITLE + "This is not\nnecessary.\n\fThat is not\nnecessary.\n\fThe rest is\nnecessary."));
    }

    @Test
    void textThatIsThereAgainStays() {
        String rationale = "Decision rationale: Since the surgery is not necessary, none\n\f"
                + "Of the services that go with it are necessary either and\nso they are not.\n";
        assertEquals(List.of(), furniture(HEADER + TITLE + rationale + rationale + "\fThe end."));
    }
}
