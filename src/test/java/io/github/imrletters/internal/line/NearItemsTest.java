package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged labels of disputed items: each is one only where its neighbours fit. */
class NearItemsTest {

    private static final FormWords WORDS = new FormWords("standard-form-words.tsv");
    private static final String ITEM = "A cane: Upheld";
    private static final String CLAIMS = "Claims Administrator guideline: a";
    private static final String NEAR_CLAIMS = "Clairns Administrator guideline: a";
    private static final String REVIEWER = "MAXIMUS guideline: b";
    private static final String NEAR_REVIEWER = "MAXlMUS guidelinc: b";
    private static final String RATIONALE = "Decision rationale: c";
    private static final String NEAR_RATIONALE = "Decision rationalc: c";

    /** {@code line:column words}, a star before near ones, two before those of unknown names. */
    private static List<String> labelsFrom(int from, String... lines) {
        List<TypedLine> typed = Lines.typed(Lines.of(lines));
        RunningText text = new RunningText(typed.stream().map(TypedLine::line).toList());
        List<FoundWords> exact = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (NearItems.LABELS.contains(typed.get(i).kind())) {
                exact.add(new FoundWords(typed.get(i).kind(), text.startOf(i), text.startOf(i) + typed.get(i).from(), false, null));
            }
        }
        return new NearItems(WORDS, text, new NearFinder(text), from, exact).find().stream().map(label -> {
            int line = text.lineOf(label.start());
            String told = label.isExact() ? "" : label.near().byPlace() ? "**" : "*";
            return told + line + ":" + (label.start() - text.startOf(line)) + " " + text.text().substring(label.start(), label.end());
        }).toList();
    }

    private static List<String> labels(String... lines) {
        return labelsFrom(0, lines);
    }

    @Test
    void allLabelsOfAllItemsCanBeDamaged() {
        assertEquals(List.of(
                "*1:0 Clairns Administrator guideline:", "*2:0 MAXlMUS guidelinc:", "*3:0 Decision rationalc:",
                "*5:0 Clairns Administrator guideline:", "*6:0 MAXlMUS guidelinc:", "*7:0 Decision rationalc:"),
                labels(ITEM, NEAR_CLAIMS, NEAR_REVIEWER, NEAR_RATIONALE, ITEM, NEAR_CLAIMS, NEAR_REVIEWER, NEAR_RATIONALE));
    }

    @Test
    void nearLabelsStandBetweenExactOnes() {
        assertEquals(List.of("1:0 Claims Administrator guideline:", "*2:0 MAXlMUS guidelinc:", "3:0 Decision rationale:"),
                labels(ITEM, CLAIMS, NEAR_REVIEWER, RATIONALE));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "*3:0 Decision rationalc:"),
                labels(ITEM, CLAIMS, REVIEWER, NEAR_RATIONALE));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "*2:0 Decision rationalc:"), labels(ITEM, CLAIMS, NEAR_RATIONALE));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:"), labels(ITEM, CLAIMS, REVIEWER));
    }

    @Test
    void claimsAdministratorsStandsBehindAnOutcomeOrBeforeTheReviewers() {
        assertEquals(List.of("*1:0 Clairns Administrator guideline:", "2:0 MAXIMUS guideline:"), labels("A cane", NEAR_CLAIMS, REVIEWER));
        assertEquals(List.of("*1:0 Clairns Administrator guideline:", "*2:0 MAXlMUS guidelinc:"), labels("A cane", NEAR_CLAIMS, NEAR_REVIEWER));
        assertEquals(List.of("*1:0 Clairns Administrator guideline:", "2:0 Decision rationale:"), labels(ITEM, NEAR_CLAIMS, RATIONALE));
        assertEquals(List.of("2:0 Decision rationale:"), labels("A cane", NEAR_CLAIMS, RATIONALE));
        assertEquals(List.of(), labels("A cane", NEAR_CLAIMS));
        assertEquals(List.of("0:0 Decision rationale:", "*2:0 Clairns Administrator guideline:", "3:0 MAXIMUS guideline:"),
                labels(RATIONALE, "A cane", NEAR_CLAIMS, REVIEWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIMS, REVIEWER})
    void likeWordsWithinAGuidelineAreText(String guideline) {
        List<String> labels = labels(ITEM, CLAIMS, guideline, NEAR_CLAIMS, REVIEWER);
        assertEquals(List.of("4:0 MAXIMUS guideline:"), labels.subList(2, labels.size()));
    }

    @Test
    void labelThatComesLaterIsNotTakenBefore() {
        assertEquals(List.of("1:0 Claims Administrator guideline:", "4:0 MAXIMUS guideline:"), labels(ITEM, CLAIMS, NEAR_REVIEWER, "so", REVIEWER));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "5:0 Decision rationale:"),
                labels(ITEM, CLAIMS, REVIEWER, NEAR_RATIONALE, "so", RATIONALE));
    }

    /** Each outcome begins another item. */
    @Test
    void claimsAdministratorsBehindAnOutcomeIsTakenThoughAnotherFollows() {
        assertEquals(List.of("*1:0 Clairns Administrator guideline:", "3:0 Claims Administrator guideline:"), labels(ITEM, NEAR_CLAIMS, ITEM, CLAIMS));
    }

    @Test
    void labelsOutOfTheirOrderAreText() {
        assertEquals(List.of(), labels(NEAR_REVIEWER, NEAR_RATIONALE));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 Decision rationale:"), labels(ITEM, CLAIMS, RATIONALE, NEAR_REVIEWER));
        assertEquals(List.of("0:0 Decision rationale:"), labels(RATIONALE, "So it was.", NEAR_RATIONALE));
    }

    @Test
    void nothingBeforeTheItemsIsALabel() {
        assertEquals(List.of(), labelsFrom(16, ITEM, NEAR_CLAIMS));
        assertEquals(List.of("*1:0 Clairns Administrator guideline:"), labelsFrom(15, ITEM, NEAR_CLAIMS));
    }

    @Test
    void labelOfMoreWordsIsTakenWhole() {
        assertEquals("*3:0 The Expert Reviewer's decision rationalc:", labels(ITEM, CLAIMS, REVIEWER, "The Expert Reviewer's decision rationalc: c").get(2));
        assertEquals("*3:0 The Expert Rcviewer's decision rationalc:",
                labels(ITEM, CLAIMS, REVIEWER, "The Expert Rcviewer's decision rationalc: c. Decision rationalc: d").get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Expxrt Reviewer's decision rationale:", "Thc Expret Reviewer\u2019s decisiom rationale:"})
    void lastWordsOfADamagedLabelAreNoLabelOfTheirOwn(String label) {
        assertEquals("*3:0 " + label.replace('\u2019', '\''), labels(ITEM, CLAIMS, REVIEWER, label + " c").get(2));
    }

    @Test
    void nearestWordingIsTold() {
        RunningText text = new RunningText(Lines.of(RATIONALE, "A cane", NEAR_CLAIMS, REVIEWER, "The Expxrt Reviewer's decision rationale: c"));
        List<FoundWords> found = new NearItems(WORDS, text, new NearFinder(text), text.startOf(1), List.of()).find();
        assertEquals(new Nearness("The Expert Reviewer's decision rationale", 1, false), found.get(2).near());
    }

    @Test
    void twoDamagedLabelsInARowAreTheFirst() {
        assertEquals(List.of("*1:0 Clairns Administrator guideline"), labels(ITEM, "Clairns Administrator guideline Clairns Administrator guideline: a"));
        assertEquals(List.of("*1:0 Claims Administrator guidelinc:", "2:0 MAXIMUS guideline:"),
                labels(ITEM, "Claims Administrator guidelinc: Claims Administrator guideline: a", REVIEWER));
    }

    @Test
    void labelOfAnUnknownNameIsTakenWhereOneIsMissing() {
        assertEquals(List.of("1:0 Claims Administrator guideline:", "**2:0 PANEL guideline:", "3:0 Decision rationale:"),
                labels(ITEM, CLAIMS, "PANEL guideline: b.", RATIONALE));
        assertEquals(List.of("**1:0 PANEL guideline:", "2:0 MAXIMUS guideline:"), labels(ITEM, "PANEL guideline: a", REVIEWER));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "**3:0 PANEL rationale:"),
                labels(ITEM, CLAIMS, REVIEWER, "PANEL rationale: c"));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "**3:0 PANEL rationale:", "5:0 Claims Administrator guideline:"),
                labels(ITEM, CLAIMS, REVIEWER + ".", "PANEL rationale: c", ITEM, CLAIMS));
    }

    @Test
    void labelOfAnUnknownNameIsTextWhereNoneIsMissing() {
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "4:0 Decision rationale:"),
                labels(ITEM, CLAIMS, REVIEWER, "PANEL guideline: b", RATIONALE));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "3:0 MAXIMUS guideline:"), labels(ITEM, CLAIMS, "PANEL guideline: b", REVIEWER));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "2:0 MAXIMUS guideline:", "3:0 Decision rationale:"),
                labels(ITEM, CLAIMS, REVIEWER, RATIONALE, "PANEL rationale: c"));
        assertEquals(List.of("1:0 Claims Administrator guideline:", "4:0 Claims Administrator guideline:"),
                labels(ITEM, CLAIMS, "PANEL rationale: c", ITEM, CLAIMS));
    }
}
