package io.github.imrletters.change;

import io.github.imrletters.change.NewChapters.Chapter;
import java.util.List;

/** New chapters of the MTUS, of the kinds that are held back. */
final class HeldBackChapters {

    private static final List<Chapter> KNOWN = List.of(
            Chapter.of("Hand, Wrist and Forearm Disorders", 2016), Chapter.of("Ankle and Foot Disorders", 2018),
            Chapter.of("Workplace Mental Health: Anxiety Disorders", 2021), Chapter.of("Traumatic Brain Injury", 2018),
            Chapter.of("Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder", 2019),
            Chapter.of("Introduction to the Workplace Mental Health", 2019), Chapter.of("Cervical and Thoracic Spine", 2019),
            Chapter.of("Cornerstones of Disability Prevention and Management", 2018), Chapter.of("Accupuncture Treatment", 2007),
            Chapter.of("General Approach to Initial Assessment and Documentation", 2018),
            Chapter.of("Forewarm, Wrist, and Hand Complaints", 2004));
    private static final List<Chapter> UNKNOWN = List.of(
            Chapter.of("Skin, Nail, and Hair Disorders", 2023), Chapter.of("Long-Haul Conditions (Post-Viral)", 2024),
            Chapter.of("Burns: Initial Care and Grafts", 2026), Chapter.of("Hearing/Balance Disorders", 2022));

    private HeldBackChapters() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("chapter: another new one", (letter, random) ->
                        NewChapters.cited(letter, List.of(Chance.one(random, KNOWN).orElseThrow()), random)),
                Change.heldBack("chapter: another unknown one", (letter, random) ->
                        NewChapters.cited(letter, List.of(Chance.one(random, UNKNOWN).orElseThrow()), random)),
                Change.heldBack("chapter: a new one with sections", (letter, random) -> NewChapters.cited(letter, List.of(
                        Chapter.of(Chance.one(random, KNOWN).orElseThrow().name(), 2021, "Special Studies", "Follow-up Visits")), random)),
                Change.heldBack("chapter: two new ones", (letter, random) -> NewChapters.cited(letter, List.of(
                        Chance.one(random, KNOWN).orElseThrow(), Chapter.of("Chronic Pain", 2017),
                        Chance.one(random, UNKNOWN).orElseThrow()), random)));
    }
}
