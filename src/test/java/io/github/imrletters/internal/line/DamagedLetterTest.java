package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Lines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters read again whose exact reading is not whole: which lines become what. */
class DamagedLetterTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");
    private static final LetterText STANDARD = LetterText.standard();
    private static final String REQUEST = "MRI of the left knee without contrast";
    private static final String NEAR_REVIEWER = "REVIEWER_GUIDELINE 0 MAXlMUS guideline:| Decision based on MTUS Knee Complaints 2004. ~0";

    private static TypedLines exact(LetterText letter) {
        return LineClassifier.classify(Lines.of(letter.toString().split("\n")), WORDS);
    }

    /** {@code KIND column text}, with bars where the content begins and ends, and how near what tells it is. */
    private static List<String> lines(LetterText letter) {
        return DamagedLetter.read(exact(letter), WORDS).all().stream().map(DamagedLetterTest::toString).toList();
    }

    private static String toString(TypedLine line) {
        String text = line.line().text();
        String content = line.from() == 0 && line.to() == text.length() ? text
                : text.substring(0, line.from()) + "|" + line.contentText() + (line.to() < text.length() ? "|" + text.substring(line.to()) : "");
        return line.kind() + " " + line.line().column() + " " + content + (line.near() == null ? "" : " ~" + line.near().distance())
                + (line.outcome() == null ? "" : " " + line.outcome().decision());
    }

    /** The lines that the letter without damage does not have. */
    private static List<String> changed(LetterText letter) {
        List<String> sound = lines(STANDARD);
        return lines(letter).stream().filter(line -> !sound.contains(line)).toList();
    }

    @Test
    void letterThatIsWholeIsLeftAsItIs() {
        TypedLines exact = exact(STANDARD);
        assertSame(exact, DamagedLetter.read(exact, WORDS));
    }

    @Test
    void damagedOutcomeEndsItsHeading() {
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast| Uphe1d ~0 UPHELD"), changed(STANDARD.with(REQUEST + ": Upheld", REQUEST + " Uphe1d")));
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast|: Upheid ~0 UPHELD"), changed(STANDARD.with(REQUEST + ": Upheld", REQUEST + ": Upheid")));
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast|; Upheld ~0 UPHELD"), changed(STANDARD.with(REQUEST + ": Upheld", REQUEST + "; Upheld")));
    }

    @Test
    void damagedOutcomeCanStandAloneOnItsLine() {
        LetterText letter = STANDARD.with(REQUEST + ": Upheld", REQUEST).withBefore("Claims", "Uphcld");
        assertEquals(List.of("HEADING 0 MRI of the left knee without contrast", "DECISION 0 ||Uphcld ~0 UPHELD"), changed(letter));
        assertEquals(List.of("HEADING 0 |MRI of the left knee without contrast|:", "DECISION 0 ||Uphcld ~0 UPHELD"), changed(letter.with(REQUEST, REQUEST + ":")));
    }

    @Test
    void exactOutcomeInADamagedLetterIsToldByItsWords() {
        LetterText letter = STANDARD.with("MAXIMUS guideline:", "MAXlMUS guideline:");
        assertEquals(List.of(NEAR_REVIEWER, NEAR_REVIEWER), changed(letter));
        assertEquals(List.of("HEADING 0 |MRI of the left knee without contrast|:", "DECISION 0 ||Upheld UPHELD", NEAR_REVIEWER, NEAR_REVIEWER),
                changed(letter.with(REQUEST + ": Upheld", REQUEST + ":").withBefore("Claims", "Upheld")));
    }

    @Test
    void whatALineEndCutsOffAnOutcomeIsItsEnd() {
        LetterText letter = STANDARD.with(REQUEST + ": Upheld", REQUEST + ": Over-");
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast|: Over- ~0 OVERTURNED", "DECISION_END 0 tumed| ~0"),
                changed(letter.withBefore("Claims", "tumed")));
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast|: Over- ~0 OVERTURNED", "PAGE_FURNITURE 0 Page 1 of 2", "DECISION_END 0 tumed| ~0"),
                changed(letter.withBefore("Claims", "Page 1 of 2", "tumed")));
        assertEquals(List.of("DECISION 0 |MRI of the left knee without contrast|: Over- ~0 OVERTURNED", "DECISION_END 0 tur| ~0", "DECISION_END 0 ned| ~0"),
                changed(letter.withBefore("Claims", "tur", "ned")));
    }

    @Test
    void whatPagesPrintStaysInItsPlace() {
        List<String> lines = lines(STANDARD.with("MAXIMUS guideline:", "MAXlMUS guideline:").withBefore("MAXlMUS", "Page 1 of 2"));
        int page = lines.indexOf("PAGE_FURNITURE 0 Page 1 of 2");
        assertEquals("TEXT 0 Studies.", lines.get(page - 1));
        assertEquals(NEAR_REVIEWER, lines.get(page + 1));
    }

    @Test
    void fullLineIsMeasuredWithoutWhatPagesPrint() {
        List<TypedLine> lines = new ArrayList<>(exact(STANDARD.with("MAXIMUS guideline:", "MAXlMUS guideline:")).all());
        for (int i = 0; i < 20; i++) {
            lines.add(new TypedLine(Lines.of("x".repeat(200)).get(0), LineKind.PAGE_FURNITURE, 0));
        }
        TypedLines read = DamagedLetter.read(new TypedLines(lines), WORDS);
        assertFalse(read.measure().endsShort(Lines.of("x".repeat(90)).get(0), Lines.of("word").get(0)));
    }

    @Test
    void lineIsCutAtALabelInIt() {
        assertEquals(List.of("CLAIMS_ADMINISTRATOR_GUIDELINE 46 Clairns Administrator guideline:| none ~0"),
                changed(STANDARD.with(REQUEST + ": Upheld", REQUEST + ": Upheld Clairns Administrator guideline: none")));
    }

    @Test
    void damagedTitlesAreAlone() {
        assertEquals(List.of("HOW_MADE_TITLE 0 HOW THE lMR FINAL DETERMINATION WAS MADE| ~0"), changed(STANDARD.with("HOW THE IMR", "HOW THE lMR")));
        assertEquals(List.of("PAGE_FURNITURE 0   II.", "CASE_SUMMARY_TITLE 6 CLINICAL CASE SUMARY| ~1"),
                changed(STANDARD.with("CLINICAL CASE SUMMARY", "  II. CLINICAL CASE SUMARY")));
    }

    @Test
    void damagedHeaderIsReadBeforeTheFirstSectionOnly() {
        assertEquals(List.of("HEADER_FIELD 0 Date Asigned: 01/05/2017 Date of Injury: 03/02/2016 ~1"), changed(STANDARD.with("Date Assigned", "Date Asigned")));
        assertEquals(List.of("HEADER_FIELD 0 Date Asigned: 01/05/2017 Date of Injury: 03/02/2016 ~1", "TEXT 0 Date Asigned: 01/05/2017"),
                changed(STANDARD.with("Date Assigned", "Date Asigned").withBefore("twisted", "Date Asigned: 01/05/2017")));
    }

    /** The table of a header that damage let begin too late, or of a second one, is text within a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"The Expert Reviewer has", "The injured worker", "MAXlMUS guideline"})
    void headersLineWithinALetterIsText(String before) {
        LetterText letter = STANDARD.with("MAXIMUS guideline:", "MAXlMUS guideline:").withBefore(before, "Case Number: CM16-9000902");
        assertEquals("TEXT 0 Case Number: CM16-9000902", lines(letter).stream().filter(line -> line.contains("9000902")).findAny().orElseThrow());
    }

    @Test
    void headersLineBehindADamagedFirstTitleIsText() {
        LetterText letter = STANDARD.with("HOW THE IMR", "HOW THE lMR").withBefore("The Expert Reviewer has", "Case Number: CM16-9000902");
        assertEquals(List.of("HOW_MADE_TITLE 0 HOW THE lMR FINAL DETERMINATION WAS MADE| ~0", "TEXT 0 Case Number: CM16-9000902"), changed(letter));
    }

    @Test
    void likeWordsInTheSummaryAreText() {
        assertEquals(List.of("TEXT 0 A cane: Uphcld", "TEXT 0 Clairns Administrator guideline: none."),
                changed(STANDARD.withBefore("twisted", "A cane: Uphcld", "Clairns Administrator guideline: none.")));
    }

    @Test
    void anotherLettersHeaderBehindARationaleStaysOne() {
        LetterText letter = STANDARD.with("MAXIMUS guideline:", "MAXlMUS guideline:")
                .withAtEnd("Case Number: CM16-9000902", "HOW THE IMR FINAL DETERMINATION WAS MADE", "It was so.");
        List<String> lines = lines(letter);
        assertEquals("HEADER_FIELD 0 Case Number: CM16-9000902", lines.get(lines.size() - 3));
    }

    @Test
    void textWithoutAnySectionIsAHeaderOrNothing() {
        List<String> lines = DamagedLetter.read(LineClassifier.classify(Lines.of("Date Asigned: 01/05/2017", "It is so."), WORDS), WORDS).all().stream()
                .map(DamagedLetterTest::toString).toList();
        assertEquals(List.of("HEADER_FIELD 0 Date Asigned: 01/05/2017 ~1", "TEXT 0 It is so."), lines);
        assertEquals(List.of(), DamagedLetter.read(new TypedLines(List.of()), WORDS).all());
    }

    @Test
    void headingsAreFoundAnewOnceTheirLabelsAre() {
        LetterText letter = STANDARD.with("Claims Administrator guideline:", "Clairns Administrator guideline:");
        List<String> lines = lines(letter);
        assertEquals(2, lines.stream().filter(line -> line.startsWith("DECISION ")).count());
        assertEquals(2, lines.stream().filter(line -> line.startsWith("CLAIMS_ADMINISTRATOR_GUIDELINE ")).count());
        assertNull(DamagedLetter.read(exact(letter), WORDS).all().stream().filter(line -> line.kind() == LineKind.DECISION).findFirst().orElseThrow().near());
    }
}
