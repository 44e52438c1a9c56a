package io.github.imrletters.change;

import io.github.imrletters.change.NewChapters.Chapter;
import java.util.List;

/** New chapters of the MTUS, of the kinds that may be looked at. */
final class OpenChapters {

    private static final List<Chapter> KNOWN = List.of(
            Chapter.of("Low Back Disorders", 2020), Chapter.of("Workplace Mental Health: Depressive Disorders", 2020),
            Chapter.of("Coronavirus (COVID-19)", 2021), Chapter.of("Hand, Wrist, and Forearm Disorders", 2019),
            Chapter.of("Cervical and Thoracic Spine Disorders", 2018), Chapter.of("Hip and Groin Disorders", 2019),
            Chapter.of("Occupational/Work-Related Asthma Medical Treatment", 2016), Chapter.of("Initial Approaches to Treatment", 2017),
            Chapter.of("Elbow Disorders", 2019), Chapter.of("Occupational Interstitial Lung Disease", 2020),
            Chapter.of("Antiemetics", 2020));
    private static final List<Chapter> UNKNOWN = List.of(
            Chapter.of("Workplace Mental Health: Sleep Disorders", 2023), Chapter.of("Voice/Swallowing Disorders", 2024),
            Chapter.of("Telehealth (Remote) Care", 2022), Chapter.of("Jaw, Ear, and Face Disorders", 2025));

    private OpenChapters() {
    }

    static List<Change> changes() {
        return List.of(
                Change.open("chapter: a new one", (letter, random) ->
                        NewChapters.cited(letter, List.of(Chance.one(random, KNOWN).orElseThrow()), random)),
                Change.open("chapter: an unknown one", (letter, random) ->
                        NewChapters.cited(letter, List.of(Chance.one(random, UNKNOWN).orElseThrow()), random)),
                Change.open("chapter: an old one and a new one", (letter, random) -> NewChapters.cited(letter,
                        List.of(Chapter.of("Knee Complaints", 2004), Chance.one(random, KNOWN).orElseThrow()), random)));
    }
}
