package io.github.imrletters.internal.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.fixture.Lines;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.CaseSummary;
import io.github.imrletters.model.Patient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is told, and {@code -} for what is not. */
    private static String facts(String summary) {
        CaseSummary read = CaseFacts.read(Passage.of(summary), Trail.NONE, Notes.unread());
        Patient patient = Objects.requireNonNullElse(read.patient(), new Patient(null, null));
        return Stream.of(patient.age(), patient.sex(), read.dateOfInjury()).map(fact -> Objects.toString(fact, "-")).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The worker is a 14-year-old man.             | 14 MALE -
            The worker is a 13-year-old man.             | - MALE -
            The worker is a 110-year-old man.            | 110 MALE -
            The worker is a 111-year-old man.            | - MALE -
            Age: 51. She is a woman.                     | 51 FEMALE -
            A woman of age 51 has pain.                  | 51 FEMALE -
            A woman aged 51 has pain.                    | 51 FEMALE -
            A woman, age of 51, has pain.                | 51 FEMALE -
            A woman fell at age 51.                      | - FEMALE -
            A woman fell at the age of 51.               | - FEMALE -
            A woman fell at the age 51.                  | - FEMALE -
            A 45 y/o M with pain.                        | 45 MALE -
            A 45 yo F with pain.                         | 45 FEMALE -
            A 45 yo with M and F beside it.              | 45 - -
            The M in the file is 45 years old.           | 45 - -
            """)
    void ageAndSexAreTold(String summary, String facts) {
        assertEquals(facts, facts(summary));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He has pain since 5/4/09, his date of injury.             | - - 2009-05-04
            She has pain since 5/4/09, her date of injury.            | - - 2009-05-04
            There is pain since 5/4/09, the date of injury.           | - - 2009-05-04
            There is pain since 5/4/09, no date of injury.            | - - -
            There is pain since 5/4/09; the date of injury.           | - - -
            There is pain since 5/4/09 injury date.                   | - - 2009-05-04
            The injury was on 5/4/09.                                 | - - 2009-05-04
            The injury was from 5/4/09 to 6/4/09.                     | - - -
            The injury was from 5/4/09 through 6/4/09.                | - - -
            The injury was from 5/4/09 - 6/4/09.                      | - - -
            The injury was from 5/4/09 – 6/4/09.                 | - - -
            The injury was on 5/4/09 and 6/4/09.                      | - - -
            The injury was on 5/4/09 and hurt.                        | - - 2009-05-04
            The injury was up to 5/4/09.                              | - - -
            The injury goes back to 5/4/09.                           | - - 2009-05-04
            The injury was through 5/4/09.                            | - - -
            The injury was between 5/4/09 and spring.                 | - - -
            The injury was of a time ending 5/4/09.                   | - - -
            """)
    void dateOfInjuryIsTold(String summary, String facts) {
        assertEquals(facts, facts(summary));
    }

    @Test
    void injuryIsToldWithinTheFirstFourSentences() {
        assertEquals("- - 2009-05-04", facts("It is long. It is far. It is late. The injury was on 5/4/09."));
        assertEquals("- - -", facts("It is long. It is far. It is late. It is cold. The injury was on 5/4/09."));
        assertEquals("51 FEMALE -", facts("It is long. It is far. It is late. It is cold. It is dark. A woman is 51 years old."));
    }

    private static List<String> told(String summary) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(9);
        CaseFacts.read(Passage.of(summary), Trail.NONE, new Notes(diagnostics, Lines.of(summary).get(0)));
        return diagnostics.toList().stream().map(d -> d.code() + " " + d.line() + " " + d.message()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The injured worker is a 5O-year-old ma1e with pain. | 50 MALE -
            The injured worker is a 50-yeer-old male with pain. | 50 MALE -
            The injured worker is a 50-year-old ma1e with pain. | 50 MALE -
            The injured worker, a ma1e, has pain.               | - MALE -
            """)
    void damagedAgeOrSexIsReadAndTold(String summary, String facts) {
        assertEquals(facts, facts(summary));
        assertEquals(List.of("READ_BY_NEARNESS 1 read as 'age and sex', which is not quite what is printed"), told(summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The injured worker is a nurse with pain.", "Injured worker is a 5x pile of years."})
    void workerWithoutAgeAndSexIsTold(String summary) {
        assertEquals("- - -", facts(summary));
        assertEquals(List.of("VALUE_UNREADABLE 1 the summary tells of the worker, but neither age nor sex that could be read"), told(summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"She is a xx year old woman with pain.", "A person xx years old has pain."})
    void yearsOfNoAgeAreTold(String summary) {
        assertEquals(List.of("VALUE_UNREADABLE 1 the summary tells of years of age, but none that could be read"), told(summary));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "The injured worker is a 50-year-old male.", "The injured worker is a woman.", "The injured worker is 50 years old.",
        "The knee hurts. It is xx years old.", "The knee hurts.", "The male is on 5O pills a day.", "She is 50 years old. A fema1e nurse said so, and a woman."})
    void nothingIsToldOfASoundSummary(String summary) {
        assertEquals(List.of(), told(summary));
    }

    private static Map<String, String> marks(String summary) {
        Trail trail = Trail.of(true);
        CaseFacts.read(Marks.passage(summary), trail, Notes.unread());
        return Marks.of(trail, summary);
    }

    @Test
    void factsAreMarkedWhereTheyStand() {
        String summary = "A 5O-year-old ma1e had an injury on 5/4/09.";
        assertEquals(Map.of("/text", summary, "/patient/age", "5O", "/patient/sex", "ma1e", "/dateOfInjury", "5/4/09"), marks(summary));
        assertEquals(Map.of("/text", "A 45 y/o M with pain.", "/patient/age", "45", "/patient/sex", "M"), marks("A 45 y/o M with pain."));
    }
}
