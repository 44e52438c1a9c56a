package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of a request tell, on invented requests as many clerks would print them. */
class RequestReaderTest {

    static Stream<List<String>> requests() {
        return Facts.rows("requests.tsv");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void readsWhatTheRequestPrintsAndNothingElse(List<String> row) {
        Request request = RequestReader.read(Passage.of(row.get(0)), Trail.NONE, Notes.unread());
        assertEquals(row.subList(1, row.size()), facts(request), row.get(0));
    }

    /** Each strength asked all behind it whether it goes on: time doubled with each of them. */
    @Test
    void anyNumberOfStrengthsIsReadAtOnce() {
        String strengths = "5 mg ".repeat(500).strip();
        Request request = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> RequestReader.read(Passage.of("Norco " + strengths), Trail.NONE, Notes.unread()));
        assertEquals(strengths, request.medication().strength());
    }

    private static List<String> facts(Request request) {
        Medication medication = request.medication();
        Visits visits = request.visits();
        return Stream.<Object>of(
                request.category(), request.subcategory(), request.drugClass(),
                of(medication, Medication::name), of(medication, Medication::strength),
                of(medication, Medication::quantity), of(medication, Medication::refills),
                of(visits, Visits::count), of(visits, Visits::perWeek), of(visits, Visits::weeks),
                request.bodyParts().stream().map(RequestReaderTest::bodyPart).collect(Collectors.joining("; ")),
                request.retrospective() ? true : null, request.dateOfService(),
                request.associatedSurgicalService() ? true : null)
                .map(fact -> Objects.toString(fact, ""))
                .toList();
    }

    private static <T> Object of(T record, Function<T, Object> component) {
        return record == null ? "" : Objects.toString(component.apply(record), "");
    }

    private static String bodyPart(BodyPart part) {
        return part.side() == null ? part.name() : part.side() + " " + part.name();
    }
}
