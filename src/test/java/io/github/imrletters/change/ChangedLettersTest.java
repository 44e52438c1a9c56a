package io.github.imrletters.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imrletters.fixture.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, changed in each way: of the kinds that are read, nothing is lost. */
class ChangedLettersTest {

    private static final List<OriginalLetter> SAMPLES = Samples.names().stream()
            .map(name -> OriginalLetter.of(name, Samples.text(name))).toList();

    /** The names of the kinds for which the test is in force; the others are tried, and reported as skipped. */
    private static final Set<String> READ =
            Stream.of(OpenRead.READ, HeldBackRead.READ).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    static List<Change> changes() {
        return Changes.all();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changedLetterIsRead(Change change) {
        assertTrue(SAMPLES.stream().anyMatch(sample -> change.of(sample).isPresent()), "no sample can be changed so");
        assumeTrue(READ.contains(change.toString()), "not read yet");
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
    void eachKindThatIsReadIsThereOnce() {
        List<String> names = changes().stream().map(Change::toString).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        Set<String> unknown = new TreeSet<>(READ);
        unknown.removeAll(names);
        assertEquals(Set.of(), unknown);
    }
}
