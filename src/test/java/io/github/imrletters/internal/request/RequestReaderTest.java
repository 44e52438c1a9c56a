package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.imrletters.fixture.Facts;
import io.github.imrletters.fixture.Lines;
import io.github.imrletters.fixture.Marks;
import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Category;
import io.github.imrletters.model.Medication;
import io.github.imrletters.model.Request;
import io.github.imrletters.model.Visits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is marked beside the text itself and the treatment. */
    private static Map<String, String> marks(String heading) {
        Trail trail = Trail.of(true);
        RequestReader.read(Marks.passage(heading), trail, Notes.unread());
        Map<String, String> marks = Marks.of(trail, heading);
        assertEquals(heading, marks.remove("/text"));
        assertNotNull(marks.remove("/treatment"));
        return marks;
    }

    @Test
    void factsOfADrugAreMarkedWhereTheyStand() {
        assertEquals(Map.of(
                "/category", "Norco <- /treatment by a row", "/drugClass", "Norco <- /treatment by a row",
                "/medication/name", "Norco", "/medication/strength", "10/325mg", "/medication/quantity", "90", "/medication/refills", "2",
                "/retrospective", "Retrospective", "/dateOfService", "March 4, 2015"),
                marks("Retrospective Norco 10/325mg #90 with 2 refills, date of service March 4, 2015"));
    }

    @Test
    void factsOfVisitsAreMarkedWhereTheyStand() {
        assertEquals(Map.of(
                "/associatedSurgicalService", "Associated surgical service",
                "/category", "physical therapy <- /treatment by a row", "/subcategory", "physical therapy <- /treatment by a row",
                "/visits/count", "12", "/visits/perWeek", "2", "/visits/weeks", "6",
                "/bodyParts/0/name", "knee <- /treatment by a row", "/bodyParts/0/side", "left"),
                marks("Associated surgical service: 12 physical therapy visits, 2 times a week for 6 weeks, left knee"));
    }

    @Test
    void whatNoWordsTellIsNotMarked() {
        assertEquals(Map.of("/category", "Norco <- /treatment by a row"), marks("Norco and Naproxen"));
        assertEquals(Map.of(), marks("A purple thing"));
    }

    @Test
    void wordOfACompoundTellsItsClass() {
        assertEquals("compound <- /treatment by a row", marks("Naproxen compound").get("/drugClass"));
        assertEquals("Norco <- /treatment by a row", marks("Norco").get("/drugClass"));
    }

    @Test
    void partsOfAPartlyAuthorizedRequestAreMarked() {
        String heading = "12 braces was the original request. 2 braces was authorized by the Claims Administrator. "
                + "The remaining IMR eligible portion of the original request, 10 canes is";
        Trail trail = Trail.of(true);
        RequestReader.read(Marks.passage(heading), trail, Notes.unread());
        Map<String, String> marks = Marks.of(trail, heading);
        assertEquals("12 braces", marks.get("/originalRequest"));
        assertEquals("2 braces", marks.get("/authorizedPortion"));
        assertEquals("10 canes", marks.get("/treatment"));
        assertEquals("canes <- /treatment by a row", marks.get("/category"));
    }

    private static Request read(String heading, DiagnosticCollector diagnostics) {
        return RequestReader.read(Passage.of(heading), Trail.NONE, new Notes(diagnostics, Lines.of("").get(0)));
    }

    private static List<String> told(String heading) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(9);
        read(heading, diagnostics);
        return diagnostics.toList().stream().map(d -> d.code() + " " + d.line() + " " + d.message()).toList();
    }

    private static final String NEAR = "READ_BY_NEARNESS 1 read as 'partly authorized request', which is not quite what is printed";

    @Test
    void damagedPhrasesOfAPartlyAuthorizedRequestAreReadAndTold() {
        String heading = "Twelve canes was the original request. Two canes was authorizcd by the Claims Adminstrator. "
                + "The remainlng lMR eligib1e portion of the original request, ten canes is";
        Request request = read(heading, new DiagnosticCollector(9));
        assertEquals(List.of("Twelve canes", "Two canes", "ten canes", heading),
                List.of(request.originalRequest(), request.authorizedPortion(), request.treatment(), request.text()));
        assertEquals(List.of(NEAR), told(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "leaving the original request IMR eligible. The 0riginal requcst, ten canes is",
        "leavimg the original request lMR eligible. The original request, ten canes is",
        "leavimg the original request lMR eligible. The orignal requst, ten canes are"})
    void damagedPhrasesOfTheOtherWordingAreReadAndTold(String end) {
        String heading = "Twelve canes was the original request. The Claims Administrator authorized two canes, " + end;
        Request request = read(heading, new DiagnosticCollector(9));
        assertEquals("Twelve canes", request.originalRequest());
        assertEquals("two canes", request.authorizedPortion());
        assertEquals("ten canes", request.treatment());
        assertEquals(List.of(NEAR), told(heading));
    }

    @Test
    void headingOfADamagedFirstPhraseMayBeginEarlier() {
        assertEquals(List.of(NEAR, "VALUE_UNREADABLE 1 a damaged phrase of a partly authorized request: its heading may begin earlier"),
                told("Twelve canes was the oniginal nequest. Two canes was authorized by the Claims Administrator. "
                        + "The remaining IMR eligible portion of the original request, ten canes is"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Twelve canes was the original request. Two canes and what is left of it all, which is ten canes in num.",
        "Two canes was authorized by the Claims Administrator, and what is left of it all is ten canes in number.",
        "The remaining IMR eligible portion of the original request, which is ten canes in number, and two canes.",
        "The Claims Administrator authorized two, leaving the original request IMR eligible, and what is left of it all is ten canes in number."})
    void someOfThePhrasesAreTold(String heading) {
        assertEquals(List.of("VALUE_UNREADABLE 1 a heading has some of the phrases of a partly authorized request, and not all"), told(heading));
    }

    @Test
    void shortHeadingHasNoRoomForThePhrases() {
        String heading = "Twelve canes was the original request. " + "x".repeat(60);
        assertEquals(99, heading.length());
        assertEquals(List.of(), told(heading));
        assertEquals(1, told(heading + "x").size());
    }

    @Test
    void longHeadingWithoutThePhrasesIsSound() {
        assertEquals(List.of(), told("Twelve canes of wood or steel, each with a rubber foot, for indoors and for outdoors, and for the stairs at home"));
    }

    @Test
    void textThatIsTooLongForARequestIsOnlyKept() {
        String longest = "Norco" + " x".repeat(2497) + "y";
        assertEquals(5000, longest.length());
        assertEquals(Category.PHARMACEUTICALS, read(longest, new DiagnosticCollector(9)).category());
        Request longer = read(longest + "y", new DiagnosticCollector(9));
        assertNull(longer.category());
        assertEquals(longest + "y", longer.text());
        assertEquals(longest + "y", longer.treatment());
        Trail trail = Trail.of(true);
        RequestReader.read(Marks.passage(longest + "y"), trail, Notes.unread());
        assertEquals(Set.of("/text", "/treatment"), trail.places().byPointer().keySet());
    }

    @Test
    void headingThatIsMissingTellsNothing() {
        Request request = RequestReader.read(null, Trail.of(true), Notes.unread());
        assertNull(request.text());
        assertNull(request.treatment());
        assertEquals(List.of(), request.bodyParts());
    }
}
