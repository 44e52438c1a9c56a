package io.github.imrletters.cli.scramble;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DisputedItem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterScramblerTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final int SHORTEST_TELLING_WORD = 4;
    private static final String LETTER = """
            Case Number: CM16-9000001   Date of Injury: 03/02/2016
            Employee: Head Smith
            Claim Number: QX-4711
            HOW THE IMR FINAL DETERMINATION WAS MADE
            A person decided.
            CLINICAL CASE SUMMARY
            The worker, seen by Dr. Knee on May 8, 2016 and again on 11-30-16, is a 48-year-old man with six (6) toes.
            IMR ISSUES, DECISIONS AND RATIONALES
            Norco 10/325mg #60: Upheld
            Claims Administrator guideline: Decision based on MTUS Shoulder Complaints 2004.
            MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004.
            Decision rationale: Grumbling is not medically necessary.
            """;

    static Stream<Path> samples() {
        return Samples.standard().stream().flatMap(name -> Stream.of(Samples.pdfFile(name), Samples.textFile(name)));
    }

    private static LetterScrambler.Copy copy(ParseResult letter, String... keep) {
        return new LetterScrambler(letter, List.of(keep), new Random(41)).copy("version");
    }

    private static String body(LetterScrambler.Copy copy) {
        return copy.text().lines().filter(line -> !line.startsWith("imr-letters scrambled copy: ")).collect(Collectors.joining("\n"));
    }

    private static Set<String> ownWords(String text) {
        return Vocabulary.WORD.matcher(text).results().map(MatchResult::group).map(Vocabulary::plain)
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !VOCABULARY.has(word.replaceAll("'s$", "")))
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> dates(String text) {
        return new DateFinder(new Months()).find(text, new BitSet()).stream()
                .filter(PrintedDate::isFull).map(PrintedDate::date).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void copyOfASampleDoesTheSameAndHasNothingOfTheLettersOwn(Path sample) throws Exception {
        ParseResult letter = PARSER.parse(sample);
        LetterScrambler.Copy copy = copy(letter);
        assertTrue(copy.behavesSame(), () -> String.join("\n", copy.told()));

        StringBuilder own = new StringBuilder(letter.letter().caseSummary().text());
        letter.letter().disputedItems().stream().map(DisputedItem::rationale)
                .forEach(rationale -> own.append('\n').append(rationale.text()));
        Set<String> left = ownWords(own.toString());
        left.retainAll(ownWords(body(copy)));
        assertEquals(Set.of(), left);

        String printed = letter.pages().stream().flatMap(page -> page.lines().stream())
                .map(line -> line.text()).collect(Collectors.joining("\n"));
        Set<LocalDate> shown = dates(printed);
        shown.retainAll(dates(body(copy)));
        assertEquals(Set.of(), shown);
        CaseHeader header = letter.letter().caseHeader();
        assertTrue(header == null || !copy.text().contains(header.caseNumber().substring(5)));
    }

    @Test
    void linesArePrintedWhereTheyWere() {
        String text = Samples.text(Samples.names().get(0));
        ParseResult copy = PARSER.parseText(copy(PARSER.parseText(text)).text());
        List<Integer> numbers = PARSER.parseText(text).pages().get(0).lines().stream().map(line -> line.number() + 3).toList();
        assertEquals(numbers, copy.pages().get(0).lines().stream().map(line -> line.number()).toList());
    }

    @Test
    void sameSecretGivesTheSameCopyAndAnotherSecretAnother() {
        ParseResult letter = PARSER.parseText(LETTER);
        assertEquals(copy(letter).text(), copy(letter).text());
        assertFalse(copy(letter).text().equals(new LetterScrambler(letter, List.of(), new Random(42)).copy("version").text()));
    }

    @Test
    void namesGoWhateverTheyMeanElsewhere() {
        String copy = body(copy(PARSER.parseText(LETTER)));
        assertFalse(copy.contains("Head") || copy.contains("Smith") || copy.contains("Knee") || copy.contains("4711"), copy);
        assertTrue(copy.contains("Employee: ") && copy.contains("Claim Number: "), copy);
    }

    @Test
    void numbersStayOfTheirKind() {
        ParseResult copy = PARSER.parseText(copy(PARSER.parseText(LETTER)).text());
        int age = copy.letter().caseSummary().patient().age();
        assertTrue(age >= 14 && age <= 99 && age != 48);
        assertTrue(copy.letter().caseSummary().text().contains("six (6)"));
        assertEquals(2004, copy.letter().disputedItems().get(0).reviewerGuideline().citations().get(0).year());
    }

    @Test
    void allDatesAreShiftedByTheSameDays() {
        PrintedDate[] dates = new DateFinder(new Months()).find("on May 8, 2016 and 11-30-16, then 10-302016", new BitSet())
                .toArray(PrintedDate[]::new);
        assertEquals(Set.of(LocalDate.of(2016, 5, 8), LocalDate.of(2016, 11, 30), LocalDate.of(2016, 10, 30)),
                Stream.of(dates).map(PrintedDate::date).collect(Collectors.toSet()));
        List<LocalDate> shifted = dates(body(copy(PARSER.parseText(LETTER)))).stream().sorted().toList();
        List<LocalDate> own = dates(LETTER).stream().sorted().toList();
        assertEquals(own.size(), shifted.size());
        long days = own.get(0).until(shifted.get(0), java.time.temporal.ChronoUnit.DAYS);
        assertTrue(Math.abs(days) > 365);
        assertEquals(own.stream().map(date -> date.plusDays(days)).toList(), shifted);
    }

    @Test
    void dateThatTheCalendarDoesNotHaveStaysImpossible() {
        LetterScrambler.Copy copy = copy(PARSER.parseText(LETTER.replace("03/02/2016", "02/30/2016")));
        assertTrue(copy.behavesSame(), () -> String.join("\n", copy.told()));
        assertFalse(copy.text().contains("02/30/2016"));
    }

    @Test
    void lineThatIsKeptStaysAndIsTold() {
        LetterScrambler.Copy copy = copy(PARSER.parseText(LETTER), "line 5");
        assertTrue(copy.text().contains("A person decided."));
        assertTrue(copy.told().stream().anyMatch(told -> told.startsWith("kept as printed, but for its dates: page 1 line 5 ")), () -> copy.told().toString());
    }

    /** One date that stayed would tell by how many days all others are shifted. */
    @Test
    void datesOfALineThatIsKeptAreShiftedAsAllOthers() {
        LetterScrambler.Copy copy = copy(PARSER.parseText(LETTER.replace("A person decided.", "A person decided on 05/06/2016.")), "line 5");
        assertTrue(copy.text().contains("A person decided on "), copy.text());
        assertFalse(copy.text().contains("05/06/2016"), copy.text());
        assertTrue(copy.behavesSame(), () -> String.join("\n", copy.told()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "13-Oct-16", "Jan. 2, 16", "Oct. '16", "20161013", "10\u201313\u20132016", "10/13/'16", "on 10/13", "13OCT2016", "the 3rd of May", "4 July",
        "May the 3rd", "\uFF11\uFF12/\uFF11\uFF10/\uFF12\uFF10\uFF11\uFF16", "MRN 0000001", "Dr. J. Knee", "Dr.Knee", "dr. knee", "Ms. Ann Q. Knee",
        "Knee , D.C.", "ann@knee.com", "www.knee.com/hand", "pain-clinic.org", "\uD835\uDDD7\uD835\uDDDC\uD835\uDDE1", "\u24D9\u24DE\u24D4", "\u2473"})
    void whatTellsOfAPersonGoesInWhateverForm(String telling) {
        LetterScrambler.Copy copy = copy(PARSER.parseText(LETTER.replace("A person decided.", "It says " + telling + " there.")));
        assertFalse(copy.text().contains(telling), copy.text());
        assertFalse(copy.text().contains("Knee ") || copy.text().contains("knee."), copy.text());
        assertTrue(copy.behavesSame(), () -> String.join("\n", copy.told()));
    }

    @Test
    void drugInCapitalsIsNoPersonsName() {
        LetterScrambler.Copy copy = copy(PARSER.parseText(LETTER.replace("A person decided.", "They took MS Contin.")));
        assertTrue(copy.text().contains("MS Contin"), copy.text());
    }

    @Test
    void lineThatCannotBeToldIsRefused() {
        ParseResult letter = PARSER.parseText(LETTER + "\fanother page\n");
        assertThrows(IllegalArgumentException.class, () -> copy(letter, "line 1"));
        assertThrows(IllegalArgumentException.class, () -> copy(letter, "page 1 line 400"));
        assertThrows(IllegalArgumentException.class, () -> copy(letter, "the heading"));
        assertTrue(copy(letter, "page 2 line 1").text().contains("another page"));
        assertTrue(copy(letter, "lines 4-5").text().contains("A person decided."));
    }

    @Test
    void copyTellsWhatMayBeAName() {
        ParseResult letter = PARSER.parseText(LETTER.replace("A person decided.", "It was sent by Knee to them."));
        List<String> told = copy(letter).told();
        assertTrue(told.stream().anyMatch(line -> line.endsWith(", Knee")), told.toString());
    }

    @Test
    void anyTextHasACopy() {
        for (String text : List.of("no letter at all", "\u00e9 \ufb01nding \u200b a\u0301", "1 2 3 00 99999999999999999999")) {
            LetterScrambler.Copy copy = assertDoesNotThrow(() -> copy(PARSER.parseText(text)));
            assertTrue(copy.behavesSame(), () -> String.join("\n", copy.told()));
        }
    }

    @Test
    void hugeLineTakesNoLongerThanItIsLong() {
        String text = LETTER + "May " + " ".repeat(100_000) + "x1-".repeat(20_000) + "Dr. ".repeat(10_000)
                + " " + "Ab".repeat(20_000) + " " + "A'".repeat(20_000) + " a.b@".repeat(5_000) + "a" + "\u200B".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> copy(PARSER.parseText(text)));
    }
}
