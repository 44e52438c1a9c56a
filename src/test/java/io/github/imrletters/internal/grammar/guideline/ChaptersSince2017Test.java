package io.github.imrletters.internal.grammar.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapters, those in the file and others, alone and behind each other. */
class ChaptersSince2017Test {

    private static final String SECTIONS = ", Section(s): Initial Care, Opioids, criteria for use";

    /** A name with each of its years. */
    static List<String> known() {
        return WordFile.rows(Titles.class, "mtus-chapters.tsv", 4).stream()
                .filter(row -> row.get(1).equals("chapter") && !row.get(0).startsWith("ACOEM"))
                .flatMap(row -> List.of(row.get(2).split(",")).stream().map(year -> row.get(0) + " " + year))
                .toList();
    }

    private static List<Citation> cited(String chapters) {
        GuidelineMapper.Citations read = GuidelineMapper.read(Passage.of("Decision based on MTUS " + chapters + "."), Trail.of(false), Notes.unread());
        assertTrue(read.complete(), chapters);
        return read.citations();
    }

    private static void assertChapter(String chapter, List<String> sections, Citation cited) {
        assertEquals(chapter, cited.chapter() + " " + cited.year());
        assertEquals(sections, cited.sections(), chapter);
    }

    @ParameterizedTest
    @MethodSource("known")
    void eachIsReadAloneAndBesideEachOther(String one) {
        assertChapter(one, List.of(), cited(one).get(0));
        for (String other : known()) {
            for (String sections : List.of("", SECTIONS)) {
                List<String> named = sections.isEmpty() ? List.of() : List.of("Initial Care", "Opioids, criteria for use");
                List<Citation> both = cited(one + sections + ", and " + other + sections);
                assertEquals(2, both.size(), one + ", and " + other);
                assertChapter(one, named, both.get(0));
                assertChapter(other, named, both.get(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Hearing Disorders 2024",
        "Workplace Mental Health: Sleep Disorders 2023",
        "Bites/Stings 2022",
        "Heat-Related Illness 2025",
        "Hernias (Inguinal) 2026",
        "Burns, Scalds and Frostbite 2023",
        "Skin and Nail Disorders 2024",
        "Long COVID (Post-Acute Sequelae): Fatigue/Pain, Sleep and Cognition 2024"})
    void anUnknownOneIsReadByItsForm(String unknown) {
        assertChapter(unknown, List.of(), cited(unknown).get(0));
        for (String other : known()) {
            for (String sections : List.of("", SECTIONS)) {
                List<Citation> both = cited(unknown + sections + ", and " + other + sections);
                assertEquals(2, both.size(), unknown + ", and " + other);
                assertChapter(unknown, both.get(0).sections(), both.get(0));
                assertChapter(other, both.get(0).sections(), both.get(1));
                both = cited(other + sections + ", and " + unknown + sections);
                assertEquals(2, both.size(), other + ", and " + unknown);
                assertChapter(other, both.get(1).sections(), both.get(0));
                assertChapter(unknown, both.get(1).sections(), both.get(1));
            }
        }
    }

    /** Behind sections, its "and" could be anything. */
    @Test
    void anUnknownOneWithAnAndInItsNameIsReadBehindAYear() {
        List<Citation> both = cited("Knee Disorders 2020, and Burns, Scalds, and Frostbite 2023, Section(s): Initial Care");
        assertChapter("Knee Disorders 2020", List.of(), both.get(0));
        assertChapter("Burns, Scalds, and Frostbite 2023", List.of("Initial Care"), both.get(1));
    }

    @Test
    void anUnknownOneBehindAnotherUnknownOneIsReadByItsForm() {
        List<Citation> both = cited("Hearing Disorders 2024, and Heat-Related Illness 2025, Section(s): Initial Care");
        assertChapter("Hearing Disorders 2024", List.of(), both.get(0));
        assertChapter("Heat-Related Illness 2025", List.of("Initial Care"), both.get(1));
    }
}
