package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.imrletters.fixture.Markdown;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Box;
import io.github.imrletters.model.Fact;
import io.github.imrletters.model.FactPlace;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.PrintedLine;
import io.github.imrletters.model.PrintedPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact stands where its place says, and every fact that is printed has one. */
class PlacesTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Told by no words of the letter: an item's number, and that a request does not say something. */
    private static final Set<String> UNPRINTED = Set.of("number", "retrospective", "associatedSurgicalService");
    private static final Set<String> NO_FACTS =
            Set.of("schemaVersion", "source", "template", "diagnostics", "places", "unrecognizedLines");

    static Stream<Arguments> files() {
        return Stream.concat(pdfAndText(), Samples.standard().stream().flatMap(name -> Stream.of(Markdown.values())
                .map(style -> arguments(name + ".md, " + style, style.of(name).getBytes(StandardCharsets.UTF_8)))));
    }

    private static Stream<Arguments> pdfAndText() {
        return Samples.names().stream().flatMap(name -> Stream.of(
                arguments(name + ".pdf", Samples.pdf(name)),
                arguments(name + ".pdf, turned", OddFiles.turnedPdf(name)),
                arguments(name + ".txt", Samples.text(name).getBytes(StandardCharsets.UTF_8)),
                arguments(name + ".txt, of another system", OddFiles.textOfAnotherSystem(name))));
    }

    /** A letter's facts by their pointers, as its JSON has them. */
    private static Map<String, JsonNode> facts(Letter letter) throws IOException {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        JSON.readTree(LetterJson.write(letter)).properties().forEach(member -> {
            if (!NO_FACTS.contains(member.getKey())) {
                collect("/" + member.getKey(), member.getValue(), facts);
            }
        });
        return facts;
    }

    private static void collect(String pointer, JsonNode value, Map<String, JsonNode> facts) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(pointer + "/" + i, value.get(i), facts);
            }
        } else if (value.isObject()) {
            value.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), facts));
        } else {
            facts.put(pointer, value);
        }
    }

    private static PrintedLine line(ParseResult result, PrintedPlace place) {
        return result.pages().get(place.page() - 1).lines().stream()
                .filter(line -> line.number() == place.line()).findFirst().orElseThrow();
    }

    /** As the JSON's description joins lines. */
    private static String joined(ParseResult result, List<PrintedPlace> places) {
        StringBuilder joined = new StringBuilder();
        for (PrintedPlace place : places) {
            String printed = line(result, place).text().substring(place.start(), place.end());
            printed = withoutMarkup(printed);
            boolean hyphen = joined.toString().matches("(?s).*[^ -]-");
            joined.append(joined.isEmpty() || hyphen ? "" : " ").append(printed.replaceAll("\\s+", " "));
        }
        return joined.toString();
    }

    /** Within a fact, Markdown has escapes and entities. */
    private static String withoutMarkup(String printed) {
        return printed.replaceAll("\\\\(?=\\p{Punct})", "").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
                .replace("&deg;", "\u00B0").replace("&amp;", "&");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatStandsAtItsPlaceIsTheFact(String name, byte[] file) throws IOException {
        ParseResult result = PARSER.parse(file);
        Map<String, JsonNode> facts = facts(result.letter());
        result.places().byPointer().forEach((pointer, place) -> {
            assertTrue(facts.containsKey(pointer), pointer);
            if (facts.get(pointer).isTextual() && !place.derived() && !isValue(facts.get(pointer).textValue())) {
                String printed = joined(result, place.at());
                // A damaged letter's case number can have a gap in it.
                String told = pointer.equals("/caseHeader/caseNumber") ? printed.replace(" ", "") : printed;
                assertEquals(facts.get(pointer).textValue().replace("\n\n", " "), told, pointer);
            }
        });
    }

    private static boolean isValue(String text) {
        return text.matches("[A-Z_]+|\\d{4}-\\d\\d-\\d\\d");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFactHasItsPlace(String name, byte[] file) throws IOException {
        ParseResult result = PARSER.parse(file);
        facts(result.letter()).forEach((pointer, fact) -> {
            boolean printed = !UNPRINTED.contains(pointer.substring(pointer.lastIndexOf('/') + 1)) || fact.asBoolean() && fact.isBoolean();
            assertEquals(printed, result.places().at(pointer) != null, pointer);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatIsWorkedOutFollowsFromFactsOfTheLetter(String name, byte[] file) throws IOException {
        ParseResult result = PARSER.parse(file);
        Map<String, JsonNode> facts = facts(result.letter());
        result.places().byPointer().values().forEach(place -> {
            place.from().forEach(pointer -> assertTrue(facts.containsKey(pointer), pointer));
            assertTrue(place.derived() || place.rule() == null && !place.at().isEmpty());
        });
        for (int i = 0; i < result.letter().disputedItems().size(); i++) {
            FactPlace category = result.places().at(Fact.CATEGORY, i);
            if (category != null) {
                assertEquals(List.of(Fact.TREATMENT.pointer(i)), category.from());
                assertTrue(category.rule().matches("(treatments|drugs|following-words)\\.tsv:\\d+"), category.rule());
            }
            FactPlace conclusion = result.places().at(Fact.CONCLUSION, i);
            assertTrue(conclusion == null || conclusion.rule().startsWith("conclusion-words.tsv:"));
        }
        assertEquals(result.letter().disputedItems().size(), result.places().at(Fact.OUTCOME).from().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void lettersSayTheSameWithPlacesAndWithout(String name, byte[] file) {
        Letter with = PARSER.parse(file).letter();
        ParseResult without = new ImrLetterParser().parse(file);
        assertNull(without.places());
        assertEquals(List.of(), without.pages());
        assertEquals(without.letter(), new Letter(with.schemaVersion(), with.source(), with.template(), with.caseHeader(), with.reviewer(),
                with.caseSummary(), with.documentsReviewed(), with.disputedItems(), with.outcome(), with.diagnostics(),
                with.unrecognizedLines(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void boxesOfAPdfLieOnTheirPageWithinTheirLine(String name, byte[] file) {
        ParseResult result = PARSER.parse(file);
        boolean pdf = "application/pdf".equals(result.letter().source().mediaType());
        result.places().byPointer().values().stream().flatMap(place -> place.at().stream()).forEach(place -> {
            if (!pdf) {
                assertNull(place.box());
                return;
            }
            Box box = place.box();
            Box line = line(result, place).box();
            assertTrue(box.left() < box.right() && box.top() < box.bottom(), box.toString());
            assertTrue(box.left() >= line.left() && box.right() <= line.right(), box + " outside of " + line);
            assertEquals(line.top(), box.top());
            assertEquals(line.bottom(), box.bottom());
            assertTrue(box.left() >= 0 && box.right() <= result.pages().get(place.page() - 1).width(), box.toString());
            assertTrue(box.top() >= 0 && box.bottom() <= result.pages().get(place.page() - 1).height(), box.toString());
        });
    }

    @Test
    void decisionStandsAtTheHeadingsEnd() {
        ParseResult result = PARSER.parse(Samples.pdf("2016-mixed-outcomes"));
        for (int i = 0; i < result.letter().disputedItems().size(); i++) {
            PrintedPlace place = result.places().at(Fact.DECISION, i).at().get(0);
            String line = line(result, place).text();
            assertTrue(line.endsWith(": " + line.substring(place.start(), place.end())), line);
            assertTrue(line.substring(place.start()).matches("Upheld|Overturned"), line);
        }
    }

    @Test
    void conclusionStandsWithTheNegationThatTurnsIt() {
        ParseResult result = PARSER.parseText(Samples.text("2016-single-upheld"));
        assertEquals("not medically necessary", joined(result, result.places().at(Fact.CONCLUSION, 0).at()));
    }

    /** Of a text, the characters are the text's own, whatever was made of them. */
    @Test
    void placesCountTheCharactersOfTheTextAsItIs() {
        String text = "\uFEFF" + Samples.text("2016-single-upheld")
                .replace("fi", "\uFB01").replace("ff", "\uFB00").replace("medical", "medi\u200Bcal").replace("\n", "\r\n");
        assertTrue(text.contains("\uFB01") && text.contains("\u200B"), "of no use otherwise");
        ParseResult result = PARSER.parseText(text);
        PrintedPlace first = result.places().at(Fact.CASE_SUMMARY).at().get(0);
        String line = text.substring(1).split("\r\n", -1)[first.line() - 1];
        assertEquals(line.substring(first.start(), first.end()), line(result, first).text().substring(first.start(), first.end()));
        String summary = result.letter().caseSummary().text();
        String printed = joined(result, result.places().at(Fact.CASE_SUMMARY).at());
        assertFalse(printed.equals(summary), "the text has ligatures, the fact has letters");
        assertEquals(summary.replace("\n\n", " "), printed.replace("\uFB01", "fi").replace("\uFB00", "ff").replace("\u200B", ""));
    }

    @Test
    void linesThatAreInNoFactHaveTheirPlaceToo() {
        ParseResult result = PARSER.parseText("A line before all.\n" + Samples.text("2016-single-upheld"));
        PrintedPlace place = result.places().at(Fact.UNRECOGNIZED_LINE, 0).at().get(0);
        assertEquals(new PrintedPlace(1, 1, 0, "A line before all.".length(), null), place);
    }

    @Test
    void whatIsNoLetterHasItsLinesAndNoFacts() {
        ParseResult result = PARSER.parseText("An invoice.\n\nSecond line.");
        assertEquals(Set.of("/unrecognizedLines/0/text", "/unrecognizedLines/1/text"), result.places().byPointer().keySet());
        assertEquals(List.of(1, 3), result.pages().get(0).lines().stream().map(PrintedLine::number).toList());
        assertEquals(List.of(), result.pages().get(0).lines().get(0).parts());
    }

    @Test
    void pagesHaveAllTheirLinesAndWhatTheyWereTakenFor() {
        ParseResult result = PARSER.parse(Samples.pdf("2016-single-upheld"));
        assertEquals(612, result.pages().get(0).width());
        assertEquals(792, result.pages().get(0).height());
        assertEquals(result.letter().source().pages(), result.pages().size());
        assertTrue(result.pages().stream().flatMap(page -> page.lines().stream())
                .allMatch(line -> line.box() != null && !line.parts().isEmpty()));
        Stream<String> kinds = result.pages().stream().flatMap(page -> page.lines().stream())
                .flatMap(line -> line.parts().stream()).map(part -> part.kind());
        assertTrue(kinds.toList().containsAll(List.of("HOW_MADE_TITLE", "DECISION", "RATIONALE", "TEXT")));
    }

    @Test
    void lineThatEndsInWhatHasNoWidthHasItsPlace() {
        for (String line : List.of("1 \uFEFF", "- \uFEFF", "| \u200B")) {
            PrintedLine printed = PARSER.parseText(line).pages().get(0).lines().get(0);
            assertEquals(line, printed.text());
        }
    }

    @Test
    void longLettersOnManyPagesKeepTheirPlacesAcrossPageBreaks() {
        ParseResult result = PARSER.parse(Samples.pdf("2016-page-breaks"));
        boolean across = result.places().byPointer().values().stream()
                .anyMatch(place -> place.at().stream().map(PrintedPlace::page).distinct().count() > 1);
        assertTrue(across, "a text across pages");
        assertNotNull(result.places().at("/disputedItems/0/rationale/text"));
    }
}
