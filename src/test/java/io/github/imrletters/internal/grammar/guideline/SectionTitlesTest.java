package io.github.imrletters.internal.grammar.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which commas separate the titles of sections; in the samples, a bar stands for each that does. */
class SectionTitlesTest {

    private static final String SECTIONS = "Decision based on MTUS Knee Complaints 2004, Section(s): ";
    private static final String TOPICS = "Decision based on MTUS Chronic Pain Treatment Guidelines ";

    private static List<String> titles(String paragraph) {
        return GuidelineMapper.read(Passage.of(paragraph), Trail.NONE, Notes.unread()).citations().get(0).sections();
    }

    private static void assertCut(String before, String barred) {
        assertEquals(List.of(barred.split(" \\| ")), titles(before + barred.replace(" | ", ", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Braces (Long, Short) | Tape (Wide, Elastic)",
        "Braces [Long, Short] | Tape",
        "Braces (Long, Short (Metal, Plain)) | Tape",
        "Braces (Long, Short [Metal], Plain) | Tape"})
    void commasInBracketsDoNot(String titles) {
        assertCut(SECTIONS, titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Braces (Long | Short", "Braces (Long | Tape (Wide, Elastic)", "Braces) | Tape", "Braces] | Tape"})
    void bracketsThatNeverCloseOrOpenHoldNothing(String titles) {
        assertCut(SECTIONS, titles);
    }

    @Test
    void bracketCanBeginTheList() {
        assertCut(SECTIONS.stripTrailing(), "(Long, Short) Braces | Tape");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Braces, long ones | Tape", "Braces, & tape | Rest", "Opioids, dosing by weight | Tape", "Opioids, & others | Tape",
        "Braces | acupuncture", "Opioids for knees | Tape",
        "Pain, Suffering, and the Restoration of Function | Tape",
        "Pain, Suffering, and the Restoration of Function, in short | Tape"})
    void thoseBeforeLowerCaseDoNotUnlessItBeginsAKnownTitle(String titles) {
        assertCut(SECTIONS, titles);
    }

    @Test
    void spaceBeforeACommaMakesNoDifference() {
        assertEquals(List.of("Opioids", "Tape"), titles(SECTIONS + "Opioids , Tape"));
        assertEquals(List.of("Opioids [DWC]", "Tape"), titles(SECTIONS + "Opioids [DWC] , Tape"));
    }

    @Test
    void thoseBeforeAnAndDoOnlyBesideAKnownTitle() {
        assertEquals(List.of("Bending, and Kneeling"), titles(SECTIONS + "Bending, and Kneeling"));
        assertEquals(List.of("Bending", "Opioids"), titles(SECTIONS + "Bending, and Opioids"));
        assertEquals(List.of("Opioids", "Kneeling"), titles(SECTIONS + "Opioids, and Kneeling"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1 First Dose, Questions | 3.2 Refills", "3.1 First Dose, Questions | 3.2 | 3.3"})
    void ofNumberedTitlesOnlyThoseBeforeNumbersDo(String titles) {
        assertCut(SECTIONS, titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5 Grip | Pinch", "3. Grip | Pinch", "320 Grips | Pinch", "3.1a Grip | Pinch"})
    void numberHasAFullStopBetweenDigits(String titles) {
        assertCut(SECTIONS, titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opioids, dosing | Muscle relaxants", "Opioids, Some Other Topic", "Some Other Topic, Opioids"})
    void thoseBetweenTopicsDoOnlyIfBothAreKnown(String topics) {
        assertCut(TOPICS, topics);
    }
}
