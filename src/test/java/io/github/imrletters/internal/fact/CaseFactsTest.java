package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Patient;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Age, sex and date of injury, on invented openings of case summaries. */
class CaseFactsTest {

    static Stream<JsonNode> summaries() {
        return Facts.objects("summaries.jsonl");
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void tellsThePatientAndTheInjuryAsTheSummaryDoes(JsonNode expected) {
        CaseSummary summary = CaseFacts.read(Passage.of(expected.get("text").asText()), Trail.NONE, Notes.unread());
        Patient patient = Objects.requireNonNullElse(summary.patient(), new Patient(null, null));
        assertEquals(
                List.of(text(expected, "age"), text(expected, "sex"), text(expected, "dateOfInjury")),
                Stream.of(patient.age(), patient.sex(), summary.dateOfInjury()).map(f -> Objects.toString(f, "")).toList(),
                expected.get("text").asText());
    }

    private static String text(JsonNode expected, String fact) {
        return expected.path(fact).asText("");
    }
}
