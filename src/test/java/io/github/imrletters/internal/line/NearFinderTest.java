package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.Nearness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged labels and titles: where they stand, and where such words are text. A slash in these rows is a line's end. */
class NearFinderTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");
    private static final FormWords.Near LABEL = WORDS.near(LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE).get(0);
    private static final FormWords.Near TITLE = WORDS.near(LineKind.CASE_SUMMARY_TITLE).get(0);

    private static RunningText text(String words) {
        return new RunningText(Lines.of(words.split("/")));
    }

    private static String words(RunningText text, FoundWords found) {
        return found == null ? null
                : found.start() + " " + text.text().substring(found.start(), found.end()).replace('\n', '/') + " " + found.near().distance();
    }

    private static List<String> all(FormWords.Near near, String words) {
        RunningText text = text(words);
        return new NearFinder(text).in(near, 0, text.length()).stream().map(found -> words(text, found)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Clairns Administrator guideline: none, 0 Clairns Administrator guideline: 0",
        "It hurts. Clains Administrator guideline: none, 10 Clains Administrator guideline: 1",
        "It hurts (much) Clains Administrator guideline; none, 16 Clains Administrator guideline; 1",
        "It hurts Clairns Administrator guideline: none, 9 Clairns Administrator guideline: 0",
        "5) Clairns Administrator guideline: none, 3 Clairns Administrator guideline: 0",
        "Clains Administrator guideline None, 0 Clains Administrator guideline 1",
        "Clains Administrator guideline, 0 Clains Administrator guideline 1",
        "Clains Administrator guideline/none, 0 Clains Administrator guideline 1",
        "Clains Administrator guideline. none, 0 Clains Administrator guideline. 1",
        "Clains Administrator guideline : none, 0 Clains Administrator guideline : 1",
        "Clains Administrator guideline - none, 0 Clains Administrator guideline - 1",
        "Clains Administrator guideline -/none, 0 Clains Administrator guideline - 1",
        "Clains Administrator guidelineNone, 0 Clains Administrator guideline 1",
        "Clains Admini-/strator guide/line: none, 0 Clains Admini-/strator guide/line: 1",
        "It hurts./  Clains Administrator guideline:, 12 Clains Administrator guideline: 1"})
    void labelStandsAtALinesBeginningOrBehindASentence(String line, String found) {
        assertEquals(List.of(found), all(LABEL, line));
    }

    @ParameterizedTest
    @CsvSource({
        "Clains Administrator guidelines: none, 0 Clains Administrator guidelines: 2",
        "Clains Administrator guidelinest: none, 0 Clains Administrator guidelinest: 3",
        "Clains Administrator guidelines None, 0 Clains Administrator guidelines 2",
        "Clairns Administrator guidelines - none, 0 Clairns Administrator guidelines - 1",
        "Clairns Administrator guidelines/none, 0 Clairns Administrator guidelines 1"})
    void labelsLastWordMayBeALetterOrTwoTooLong(String line, String found) {
        assertEquals(List.of(found), all(LABEL, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It hurts Clains Administrator guideline: none", "Clains Administrator guideline none", "It hurts. Clains Administrator guideline. None",
        "It hurts. Clains Administrator guideline None", "It hurts Clairns Administrator guideline None", "Clains Administrator guidelinesto: none",
        "It hurts, Clains Administrator guideline: none", "Clains Administrator has none: so", "It hurts"})
    void likeWordsElsewhereAreNoLabel(String line) {
        assertEquals(List.of(), all(LABEL, line));
    }

    @Test
    void severalLabelsAreFound() {
        assertEquals(List.of("0 Clains Administrator gudeline: 2", "37 Claim Administrator guideline: 1"),
                all(LABEL, "Clains Administrator gudeline: none. Claim Administrator guideline: b"));
    }

    @ParameterizedTest
    @CsvSource({
        "CL1N1CAL CASE SUMMARY, 0 CL1N1CAL CASE SUMMARY 0",
        "Clinical Case Sumary/It hurts., 0 Clinical Case Sumary 1",
        "It hurts CL1N1CAL CASE SUMMARY, 9 CL1N1CAL CASE SUMMARY 0",
        "It CLINICAL/CASE SUMMARY, 3 CLINICAL/CASE SUMMARY 0",
        "It hurts. Clinical Case Sumary/It, 10 Clinical Case Sumary 1",
        "CLINICAL CASE SUMARY The arm, 0 CLINICAL CASE SUMARY 1",
        "CLINICAL/CASE SUMARY/it hurts, 0 CLINICAL/CASE SUMARY 1"})
    void titleStandsOnLinesOfItsOwnOrEndsOneInCapitals(String line, String found) {
        assertEquals(List.of(found), all(TITLE, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It hurts Clinlcal Case Summary", "It hurts CLINICAL CASE SUMARY", "CLINICAL CASE SUMARY of it", "It hurts. CLINICAL CASE SUMARY The arm",
        "It hurts CLINICAL CASE SUMMARY The arm"})
    void likeWordsElsewhereAreNoTitle(String line) {
        assertEquals(List.of(), all(TITLE, line));
    }

    @Test
    void labelHasContentBehindItAndATitleIsAlone() {
        RunningText label = text("Clains Administrator guideline: none");
        assertEquals(new FoundWords(LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE, 0, 31, false, new Nearness("Claims Administrator guideline", 1, false)),
                new NearFinder(label).at(LABEL, 0));
        RunningText title = text("CLINICAL CASE SUMARY");
        assertEquals(new FoundWords(LineKind.CASE_SUMMARY_TITLE, 0, 20, true, new Nearness("CLINICAL CASE SUMMARY", 1, false)),
                new NearFinder(title).at(TITLE, 0));
    }

    @Test
    void onlyAStretchIsLookedAt() {
        RunningText text = text("Clains Administrator guideline: none/Claim Administrator guideline: b");
        NearFinder finder = new NearFinder(text);
        assertEquals(List.of("37 Claim Administrator guideline: 1"),
                finder.in(LABEL, 30, text.length()).stream().map(found -> words(text, found)).toList());
        assertEquals(List.of("0 Clains Administrator guideline: 1"), finder.in(LABEL, 0, 37).stream().map(found -> words(text, found)).toList());
        assertEquals(List.of(), finder.in(LABEL, 31, 60));
        assertEquals(1, finder.in(LABEL, 37, text.length()).size());
    }

    @Test
    void wordsAtAPlaceBeginWithTheFirstLetterBehindIt() {
        RunningText text = text("It hurts/  Clains Administrator guideline: none");
        NearFinder finder = new NearFinder(text);
        assertEquals("11 Clains Administrator guideline: 1", words(text, finder.at(LABEL, 8)));
        assertNull(finder.at(LABEL, 0));
        assertNull(finder.at(LABEL, text.length()));
    }
}
