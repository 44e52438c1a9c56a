package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Reviewer;
import io.github.imrletters.model.Template;
import io.github.imrletters.samples.SourceLetter;
import io.github.imrletters.samples.SourceLetter.Credentials;
import io.github.imrletters.samples.SourceLetter.Item;
import io.github.imrletters.samples.SourceLetter.Panel;
import io.github.imrletters.samples.SourceLetter.Prose;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is parsed out of every sample of the standard form, in whatever print, is what its author had put in. */
class SampleFactsTest {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private final ImrLetterParser parser = new ImrLetterParser();

    static List<String> samples() {
        return Samples.standardInAnyPrint();
    }

    private Letter parse(String name) {
        return parser.parse(Samples.pdf(name)).letter();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsWrongWithASample(String name) {
        ParseResult result = parser.parse(Samples.pdf(name));
        Set<DiagnosticCode> expected = Samples.source(name).printing().isDamaged() ? Set.of(DiagnosticCode.READ_BY_NEARNESS) : Set.of();
        assertEquals(expected, result.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet()));
        assertEquals(List.of(), result.unrecognizedLines());
        assertEquals(Template.STANDARD, result.letter().template());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void caseHeaderIsTheOnePutIn(String name) {
        CaseHeader parsed = parse(name).caseHeader();
        SourceLetter source = Samples.source(name);
        if (source.header().isEmpty()) {
            assertNull(parsed);
            return;
        }
        SourceLetter.CaseHeader header = source.header().get();
        assertEquals(header.caseNumber(), parsed.caseNumber());
        assertEquals(header.dateAssigned(), printed(parsed.dateAssigned()));
        assertEquals(header.dateOfInjury(), printed(parsed.dateOfInjury()));
        assertEquals(header.decisionDate(), printed(parsed.decisionDate()));
        assertEquals(header.urDenialDate(), printed(parsed.urDenialDate()));
        assertEquals(header.applicationReceived(), printed(parsed.applicationReceived()));
        assertEquals(header.priority().toUpperCase(Locale.ROOT), parsed.priority().name());
    }

    private static String printed(LocalDate date) {
        return PRINTED.format(date);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reviewerIsTheOnePutIn(String name) {
        Reviewer parsed = parse(name).reviewer();
        if (Samples.source(name).reviewer() instanceof Credentials credentials) {
            assertEquals(list(credentials.states()), parsed.licensureStates());
            assertEquals(list(credentials.specialties()), parsed.specialties());
            assertEquals(List.of(), parsed.subspecialties());
        } else if (Samples.source(name).reviewer() instanceof Panel panel) {
            assertEquals(lists(panel, Credentials::states), parsed.licensureStates());
            assertEquals(lists(panel, Credentials::specialties), parsed.specialties());
            assertEquals(List.of(), parsed.subspecialties());
        } else if (Samples.source(name).reviewer() instanceof Prose prose) {
            assertTrue(parsed.statement().contains(prose.sentence()), parsed.statement());
            List.of(parsed.licensureStates(), parsed.specialties(), parsed.subspecialties()).stream()
                    .flatMap(List::stream)
                    .forEach(fact -> assertTrue(prose.sentence().contains(fact), fact));
            assertTrue(!parsed.licensureStates().isEmpty() && !parsed.specialties().isEmpty());
        }
        assertTrue(parsed.statement().startsWith("MAXIMUS Federal Services sent"), parsed.statement());
        assertTrue(parsed.statement().endsWith("determinations."), parsed.statement());
    }

    /** Those of all reviewers, each once. */
    private static List<String> lists(Panel panel, Function<Credentials, String> printed) {
        return panel.reviewers().stream().flatMap(reviewer -> list(printed.apply(reviewer)).stream()).distinct().toList();
    }

    private static List<String> list(String printed) {
        return Arrays.stream(printed.split(",")).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void documentsReviewedAreThosePutIn(String name) {
        assertEquals(Samples.source(name).documents(), parse(name).documentsReviewed());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void caseSummaryIsTheOnePutIn(String name) {
        assertEquals(Samples.source(name).summary().text(), parse(name).caseSummary().text());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void disputedItemsAreThosePutIn(String name) {
        List<Item> items = Samples.source(name).items();
        List<DisputedItem> parsed = parse(name).disputedItems();
        assertEquals(items.size(), parsed.size());
        for (int i = 0; i < items.size(); i++) {
            assertEquals(i + 1, parsed.get(i).number());
            assertEquals(items.get(i).heading().text(), parsed.get(i).request().text());
            assertEquals(decision(items.get(i).outcome()), parsed.get(i).decision());
            assertEquals(items.get(i).claimsAdministrator().text(),
                    parsed.get(i).claimsAdministratorGuideline().text());
            assertEquals(items.get(i).maximus().text(), parsed.get(i).reviewerGuideline().text());
            assertEquals(items.get(i).rationale().text(), parsed.get(i).rationale().text());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void outcomeOfTheLetterFollowsFromItsItems(String name) {
        Set<String> outcomes = Samples.source(name).items().stream().map(Item::outcome).collect(Collectors.toSet());
        Decision expected = outcomes.size() > 1
                ? Decision.PARTIALLY_OVERTURNED
                : decision(outcomes.iterator().next());
        assertEquals(expected, parse(name).outcome());
    }

    private static Decision decision(String printed) {
        return Decision.valueOf(printed.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void treatmentIsTheHeadingUnlessThatNamesAnOriginalRequest(String name) {
        for (DisputedItem item : parse(name).disputedItems()) {
            boolean partly = item.request().text().contains("was the original request.");
            assertEquals(partly, item.request().originalRequest() != null, item.request().text());
            assertEquals(partly, item.request().authorizedPortion() != null, item.request().text());
            assertEquals(!partly, item.request().treatment().equals(item.request().text()));
        }
    }
}
