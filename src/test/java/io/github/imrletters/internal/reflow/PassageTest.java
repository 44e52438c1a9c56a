package io.github.imrletters.internal.reflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text and its parts, followed back to the lines that they were made from. */
class PassageTest {

    private static final String[] LINES = {
        "Decision rationale: The hip  bends as far", "as it did in Pre-", "   operative   notes. It", "", "does so again."
    };
    private static final List<Line> PRINTED = Lines.of(LINES);

    private static Passage passage(boolean keepOrigins) {
        List<TypedLine> typed = new ArrayList<>();
        for (Line line : PRINTED) {
            int from = typed.isEmpty() ? "Decision rationale:".length() : 0;
            typed.add(new TypedLine(line, LineKind.TEXT, from));
        }
        return new Reflow(new Measure(typed), keepOrigins).paragraph(typed);
    }

    private static List<String> printed(Passage passage, int from, int to) {
        return passage.printed(from, to).stream()
                .map(range -> range.line().number() + ":" + range.line().text().substring(range.start(), range.end()))
                .toList();
    }

    private static List<String> printed(Passage passage, String words) {
        int from = passage.text().indexOf(words);
        return printed(passage, from, from + words.length());
    }

    @Test
    void everyCharacterStandsWhereItWasPrinted() {
        Passage passage = passage(true);
        assertEquals("The hip bends as far as it did in Pre-operative notes. It does so again.", passage.text());
        for (int i = 0; i < passage.text().length(); i++) {
            if (passage.text().charAt(i) != ' ') {
                PrintedRange range = passage.printed(i, i + 1).get(0);
                assertEquals(passage.text().substring(i, i + 1), range.line().text().substring(range.start(), range.end()));
            }
        }
    }

    @Test
    void oneRangeALineInReadingOrder() {
        Passage passage = passage(true);
        assertEquals(List.of("1:hip  bends"), printed(passage, "hip bends"));
        assertEquals(List.of("2:Pre-", "3:operative"), printed(passage, "Pre-operative"));
        assertEquals(List.of("3:It", "5:does"), printed(passage, "It does"));
        assertEquals(List.of("1:The hip  bends as far", "2:as it did in Pre-", "3:operative   notes. It", "5:does so again."),
                printed(passage, 0, passage.text().length()));
    }

    @Test
    void spaceBetweenLinesWasPrintedNowhere() {
        Passage passage = passage(true);
        int space = passage.text().indexOf(" as it");
        assertEquals(List.of(), passage.printed(space, space + 1));
        assertEquals(List.of(), passage.printed(space, space));
    }

    @Test
    void partKnowsItsOriginsAsTheWholeDoes() {
        Passage passage = passage(true);
        int from = passage.text().indexOf(" operative".strip());
        Passage part = passage.part(from - 5, passage.text().length());
        assertEquals("Pre-operative notes. It does so again.", part.text());
        assertEquals(List.of("3:notes."), printed(part, "notes."));
        Passage inner = part.part(4, 14);
        assertEquals("operative", inner.text());
        assertEquals(List.of("3:operative"), printed(inner, 0, inner.text().length()));
    }

    @Test
    void partOfALineCountsFromTheLinesBeginning() {
        Line whole = Lines.of("set forth below: MRI of the knee").get(0);
        TypedLine rest = new TypedLine(whole.from("set forth below:".length()), LineKind.TEXT, 0);
        Passage passage = new Reflow(new Measure(List.of(rest)), true).paragraph(List.of(rest));
        PrintedRange range = passage.printed(7, 10).get(0);
        assertEquals("the", whole.text().substring(range.start(), range.end()));
    }

    @Test
    void replacedWordsComeFromWhereTheOthersWerePrinted() {
        Passage passage = passage(true);
        int from = passage.text().indexOf("notes");
        Passage replaced = passage.with(from, from + 5, "a note");
        assertEquals(List.of("3:notes"), printed(replaced, from, from + 6));
        Passage behind = replaced.part(from + 6, replaced.text().length());
        assertEquals(List.of("5:again."), printed(behind, behind.text().length() - 6, behind.text().length()));
        Passage twice = replaced.with(0, 3, "A");
        assertEquals(List.of("3:notes"), printed(twice, from - 2, from + 4));
    }

    @Test
    void manyWordsAreReplacedInOnePass() {
        Passage passage = passage(true);
        int hip = passage.text().indexOf("hip");
        int notes = passage.text().indexOf("notes");
        Mending mending = new Mending(passage);
        assertSame(passage, mending.passage());
        mending.put(hip, hip + 3, "joint");
        mending.put(notes, notes + 5, "a note");
        Passage mended = mending.passage();
        assertEquals(passage.with(notes, notes + 5, "a note").with(hip, hip + 3, "joint"), mended);
        assertEquals(List.of("3:notes"), printed(mended, notes + 2, notes + 8));
        assertEquals(List.of("1:hip"), printed(mended, hip, hip + 5));
    }

    @Test
    void eachLetterOfOtherWordsComesFromTheOneInItsPlace() {
        Passage passage = passage(true);
        int notes = passage.text().indexOf("notes");
        Passage replaced = passage.with(notes, notes + 5, "nOtedly");
        assertEquals(List.of("3:o"), printed(replaced, notes + 1, notes + 2));
        assertEquals(List.of("3:es"), printed(replaced, notes + 3, notes + 5));
        assertEquals(List.of("3:."), printed(replaced, notes + 7, notes + 8));
    }

    @Test
    void wordsAreReplacedInATextThatComesFromNowhere() {
        assertEquals(Passage.of("the joint bends"), Passage.of("the hip bends").with(4, 7, "joint"));
        assertEquals(Passage.of("hip"), Passage.of("the hip").with(0, 4, ""));
        assertEquals(Passage.of("the knee"), Passage.of("the hip").with(4, 7, "knee"));
    }

    @Test
    void mendingIsDoneAsFarAsWordsWereReplaced() {
        Mending mending = new Mending(Passage.of("the hip bends"));
        assertEquals(0, mending.done());
        mending.put(4, 7, "joint");
        assertEquals(7, mending.done());
    }

    @Test
    void partHasNoWhiteSpaceAroundIt() {
        Passage passage = Passage.of("the hip bends");
        assertEquals("the", passage.part(0, 4).text());
        assertEquals("hip", passage.part(3, 8).text());
        assertEquals("bends", passage.part(7, 13).text());
        assertEquals("", passage.part(3, 4).text());
        assertSame(passage, passage.part(0, 13));
    }

    @Test
    void passagesOfTheSameTextAreEqual() {
        assertEquals(Passage.of("the hip"), Passage.of("the hip"));
        assertEquals(Passage.of("the hip").hashCode(), Passage.of("the hip").hashCode());
        assertNotEquals(Passage.of("the hip"), Passage.of("the knee"));
        assertNotEquals(Passage.of("the hip").hashCode(), Passage.of("the knee").hashCode());
    }

    @Test
    void splitLeavesOutWhatIsBlank() {
        assertEquals(List.of(Passage.of("Ohio")), Passage.of(",Ohio").split(','));
        assertEquals(List.of(Passage.of("Ohio")), Passage.of("Ohio").split(','));
        assertEquals(List.of(Passage.of("Ohio"), Passage.of("New York")), Passage.of(" Ohio,, New York , ").split(','));
        assertEquals(List.of(), Passage.of("").split(','));
    }

    @Test
    void whoDoesNotAskGetsTheSameTextWithoutOrigins() {
        assertEquals(passage(true), passage(false));
        assertEquals(List.of(), passage(false).printed(0, 3));
        assertEquals(List.of(), Passage.of("the hip").printed(0, 3));
    }

    @Test
    void longTextIsFollowedBackEverywhere() {
        Random random = new Random(7);
        List<TypedLine> typed = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = "w" + i + "  x".repeat(random.nextInt(3)) + " y" + i;
            typed.add(new TypedLine(new Line(text, 1 + i / 50, 1 + i % 50, 0, false, false, null), LineKind.TEXT, 0));
        }
        Passage passage = new Reflow(new Measure(typed), true).paragraph(typed);
        for (int i = 0; i < 200; i++) {
            int at = passage.text().indexOf("w" + i + " ");
            PrintedRange range = passage.printed(at, at + 2).get(0);
            assertEquals(typed.get(i).line(), range.line());
            assertEquals(0, range.start());
        }
    }

    @Test
    void logShowsNoText() {
        assertFalse(passage(true).toString().contains("hip"));
        assertTrue(passage(true).toString().contains("72"));
    }
}
