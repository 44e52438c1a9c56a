package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines cut where words of the form stand in them. */
class CutLinesTest {

    private static final Nearness NEAR = new Nearness("words", 1, false);

    /**
     * {@code KIND start-end text|content} of the pieces of all lines, a star behind those whose words are near. Lines of text; square
     * brackets are around a label, and angle brackets around a title, which are printed, too.
     */
    private static List<List<String>> cut(String... printed) {
        List<Line> lines = Lines.of(printed);
        RunningText text = new RunningText(lines);
        List<FoundWords> words = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.text().charAt(at);
            if (c == '[') {
                words.add(new FoundWords(LineKind.RATIONALE, at, text.text().indexOf(']', at) + 1, false, NEAR));
            } else if (c == '<') {
                words.add(new FoundWords(LineKind.ISSUES_TITLE, at, text.text().indexOf('>', at) + 1, true, NEAR));
            }
        }
        CutLines cut = new CutLines(text, lines.stream().map(line -> new TypedLine(line, LineKind.TEXT, 0)).toList(), words);
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            pieces.add(cut.cut(i).stream().map(CutLinesTest::toString).toList());
        }
        return pieces;
    }

    private static String toString(CutLines.Piece piece) {
        TypedLine line = piece.line();
        return line.kind() + " " + piece.start() + "-" + piece.end() + " " + line.line().text() + "|" + line.contentText() + (line.near() == NEAR ? "*" : "");
    }

    @Test
    void lineWithoutWordsStaysWhole() {
        assertEquals(List.of(List.of("TEXT 0-9 It hurts.|It hurts."), List.of("TEXT 10-15   So.|  So.")), cut("It hurts.", "  So."));
    }

    @Test
    void labelHasTheRestOfItsLineAsContent() {
        assertEquals(List.of(List.of("RATIONALE 0-9 [Why:] so| so*")), cut("[Why:] so"));
        assertEquals(List.of(List.of("RATIONALE 0-11   [Why:] so| so*")), cut("  [Why:] so"));
        assertEquals(List.of(List.of("TEXT 0-9 It hurts.|It hurts.", "RATIONALE 10-19 [Why:] so| so*"), List.of("TEXT 20-27 it was.|it was.")),
                cut("It hurts. [Why:] so", "it was."));
    }

    @Test
    void labelThatALineEndCutsGoesOnBehindIt() {
        assertEquals(List.of(List.of("TEXT 0-9 It hurts.|It hurts.", "RATIONALE 10-14 [The|*"), List.of("TEXT 15-24  why:] so| so*")),
                cut("It hurts. [The", " why:] so"));
        assertEquals(List.of(List.of("RATIONALE 0-4 [The|*"), List.of("TEXT 5-8 why|*"), List.of("TEXT 9-14 :] so| so*")), cut("[The", "why", ":] so"));
    }

    @Test
    void titleIsAPieceOfItsOwn() {
        assertEquals(List.of(List.of("TEXT 0-9 It hurts.|It hurts.", "ISSUES_TITLE 10-18 <ISSUES>|*", "TEXT 19-22 So.|So.")), cut("It hurts. <ISSUES> So."));
        assertEquals(List.of(List.of("ISSUES_TITLE 0-4 <THE|*"), List.of("ISSUES_TITLE 5-12 ISSUES>|*", "TEXT 13-16 So.|So.")), cut("<THE", "ISSUES> So."));
        assertEquals(List.of(List.of("ISSUES_TITLE 0-8 <ISSUES>|*"), List.of("TEXT 9-12 So.|So.")), cut("<ISSUES>", "So."));
    }

    @Test
    void severalWordsOnALineCutItAtEach() {
        assertEquals(List.of(List.of("ISSUES_TITLE 0-8 <ISSUES>|*", "RATIONALE 9-18 [Why:] so| so*", "RATIONALE 19-25 [And:]|*")), cut("<ISSUES> [Why:] so [And:]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. [Why:] so", "(a) [Why:] so", "o) <ISSUES>", "II. <ISSUES>"})
    void enumerationBeforeWordsIsNoText(String line) {
        assertEquals(LineKind.PAGE_FURNITURE + " 0-" + line.indexOf(' ') + " " + line.split(" ")[0] + "|" + line.split(" ")[0], cut(line).get(0).get(0));
        assertEquals(2, cut(line).get(0).size());
    }

    @ParameterizedTest
    @CsvSource({
        "It hurts., 5 [Why:] so, PAGE_FURNITURE", "It hurts at, 5 [Why:] so, TEXT", "It hurts at, 5 <ISSUES>, PAGE_FURNITURE", "It hurts at, 5) [Why:] so, PAGE_FURNITURE",
        "It hurts., Pain [Why:] so, TEXT"})
    void numberThatCanEndASentenceBeforeALabelIsText(String before, String line, String kind) {
        assertEquals(kind, cut(before, line).get(1).get(0).split(" ")[0]);
    }

    @Test
    void numberBehindATitleIsText() {
        assertEquals("TEXT 9-11 1.|1.", cut("<ISSUES> 1. [Why:] so").get(0).get(1));
    }

    @Test
    void characterOfAPieceIsFoundInItsLine() {
        CutLines.Piece piece = new CutLines.Piece(new TypedLine(Lines.of("It hurts.").get(0), LineKind.TEXT, 0), 20, 29);
        assertEquals(List.of(0, 0, 3, 9, 9), List.of(piece.at(10), piece.at(20), piece.at(23), piece.at(29), piece.at(40)));
    }
}
