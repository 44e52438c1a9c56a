package io.github.imrletters.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, changed in each way: of the kinds that are read, nothing is lost. */
class ChangedLettersTest {

    /** As letters were printed before any of the changes. */
    private static final List<OriginalLetter> SAMPLES = Stream.concat(Samples.of2013().stream(), Samples.standard().stream())
            .map(name -> OriginalLetter.of(name, Samples.text(name))).toList();

    static List<Change> changes() {
        return Changes.all().stream().filter(change -> !NotRead.KINDS.contains(change.toString())).toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changedLetterIsRead(Change change) {
        assertTrue(SAMPLES.stream().anyMatch(sample -> change.of(sample).isPresent()), "no sample can be changed so");
        List<String> failures = new ArrayList<>();
        for (OriginalLetter sample : SAMPLES) {
            change.of(sample).ifPresent(changed -> {
                Comparison comparison = Comparison.of(sample, changed, change.goal());
                if (!comparison.verdict().meets(change.goal())) {
                    failures.add(sample.name() + " " + comparison.verdict() + " " + comparison.differences());
                }
            });
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void eachKindIsThereOnceAndThoseNotReadAreAmongThem() {
        List<String> names = Changes.all().stream().map(Change::toString).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(names.containsAll(NotRead.KINDS));
    }
}
