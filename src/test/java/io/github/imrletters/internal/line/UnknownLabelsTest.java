package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.Nearness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of names that are not known, in the lines behind a label. A slash in these rows is a line's end. */
class UnknownLabelsTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");

    private static FoundWords in(String words, int from, int to, LineKind due) {
        RunningText text = new RunningText(Lines.of(words.split("/")));
        return new UnknownLabels(WORDS, text, NearText.of(text.text(), 0, text.length())).in(from, to < 0 ? text.length() : to, due);
    }

    private static FoundWords in(String words, LineKind due) {
        return in(words, 0, -1, due);
    }

    @ParameterizedTest
    @CsvSource({
        "None./PANEL guideline: b/So., 6, 22, 0",
        "None/PANEL guideline: b, 5, 21, 0",
        "None./  Panel guidelinc: b, 8, 24, 0",
        "None./PANEL gudeline: b, 6, 21, 1",
        "None./PANELguideline: b, 6, 21, 0",
        "None./Guideline: b, 6, 16, 0"})
    void nameBeforeTheWordAndItsColonIsALabel(String lines, int start, int end, int distance) {
        assertEquals(new FoundWords(LineKind.REVIEWER_GUIDELINE, start, end, false, new Nearness("reviewer guideline", distance, true)),
                in(lines, LineKind.REVIEWER_GUIDELINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "None./panel guideline: b", "None./PANEL guideline b", "None./PANEL guideline", "None./PANEL/guideline: b", "None./PANEL guideline of it: b",
        "None./guideline: b", "None./PANEL rationale: b", "PANEL guideline: b", "None./A line: guide", "None./A: guideline: b", "None./MAXIMUS: a"})
    void otherLinesAreText(String lines) {
        assertNull(in(lines, LineKind.REVIEWER_GUIDELINE));
    }

    @Test
    void nameIsNoLongerThanAnyName() {
        assertEquals(65, in("None./" + "X".repeat(49) + "guideline: b", LineKind.REVIEWER_GUIDELINE).end());
        assertNull(in("None./" + "X".repeat(50) + "guideline: b", LineKind.REVIEWER_GUIDELINE));
    }

    @Test
    void oneBehindASentenceIsTakenRatherThanOthers() {
        assertEquals(6, in("None./PANEL guideline: b/so/COURT guideline: c", LineKind.REVIEWER_GUIDELINE).start());
        assertEquals(24, in("None/PANEL guideline: b./COURT guideline: c", LineKind.REVIEWER_GUIDELINE).start() - 1);
    }

    @Test
    void severalAreInDoubt() {
        assertNull(in("None./PANEL guideline: b./COURT guideline: c", LineKind.REVIEWER_GUIDELINE));
        assertNull(in("None/PANEL guideline: b/COURT guideline: c", LineKind.REVIEWER_GUIDELINE));
    }

    @Test
    void onlyTheLinesBehindTheFirstAndBeforeTheEndAreLookedAt() {
        String lines = "None./PANEL guideline: b./COURT guideline: c";
        assertEquals(26, in(lines, 8, -1, LineKind.REVIEWER_GUIDELINE).start());
        assertEquals(6, in(lines, 0, 26, LineKind.REVIEWER_GUIDELINE).start());
        assertNull(in(lines, 0, 6, LineKind.REVIEWER_GUIDELINE));
    }

    @Test
    void claimsAdministratorsStandsBehindAnOutcome() {
        assertEquals(15, in("A cane: Uphe1d/PANEL guideline: a", LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE).start());
        assertNull(in("A cane is it/PANEL guideline: a", LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE));
    }

    @Test
    void rationaleHasAWordOfItsOwn() {
        assertEquals(new Nearness("decision rationale", 0, true), in("None./PANEL rationale: a", LineKind.RATIONALE).near());
        assertNull(in("None./PANEL guideline: a", LineKind.RATIONALE));
    }
}
