package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Letters;
import io.github.imrletters.fixture.Markdown;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.PrintedPlace;
import io.github.imrletters.model.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each letter of a file gives what it gives alone. */
class SeveralLettersTest {

    private static final LetterText LETTER = LetterText.standard();

    private final ImrLetterParser parser = new ImrLetterParser();

    private static List<String> json(List<ParseResult> results) {
        return results.stream().map(result -> Letters.jsonWithoutSource(result.letter())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\f", "\n\n\n"})
    void lettersOfAllFormsInAnyOrderAreToldApart(String between) {
        // Where a letter begins is told by words that must be whole.
        List<String> names = new ArrayList<>(Samples.undamaged());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(names, new Random(seed));
            String file = names.stream().map(Samples::text).collect(Collectors.joining(between));
            List<ParseResult> results = parser.parseAllText(file);
            assertEquals(names.stream().map(name -> Letters.jsonWithoutSource(parser.parseText(Samples.text(name)).letter())).toList(),
                    json(results));
            assertEquals(Stream.iterate(1, part -> part + 1).limit(names.size()).toList(),
                    results.stream().map(result -> result.letter().source().part()).toList());
        }
    }

    @Test
    void samePdfTwiceAndOthersBehindItAreToldApart() throws IOException {
        List<String> names = List.of("2016-opioids", "2016-opioids", "2013-determination-notice", "2014-prose-reviewer", "2013-professional-review");
        try (PDDocument all = new PDDocument()) {
            int pages = 0;
            for (String name : names) {
                try (PDDocument one = Loader.loadPDF(Samples.pdf(name), "owner of the samples")) {
                    one.setAllSecurityToBeRemoved(true);
                    pages += one.getNumberOfPages();
                    new PDFMergerUtility().appendDocument(all, one);
                }
            }
            List<ParseResult> results = parser.parseAll(OddFiles.saved(all), "2016/all.pdf");
            assertEquals(names.stream().map(name -> Letters.jsonWithoutSource(parser.parse(Samples.pdf(name)).letter())).toList(), json(results));
            for (ParseResult result : results) {
                assertEquals(pages, result.letter().source().pages());
                assertEquals("2016/all.pdf", result.letter().source().path());
            }
        }
    }

    @Test
    void markdownOfSeveralLettersIsRead() {
        List<String> names = Samples.standard();
        String file = names.stream().map(Markdown.BOLD::of).collect(Collectors.joining("\n"));
        assertEquals(names.stream().map(name -> Letters.jsonWithoutSource(parser.parse(Samples.pdf(name)).letter())).toList(),
                json(parser.parseAllText(file)));
    }

    @Test
    void oneLetterGivesWhatParseGives() throws IOException {
        for (String name : Samples.names()) {
            Letter letter = parser.parse(Samples.pdf(name), name).letter();
            assertNull(letter.source().part());
            assertEquals(List.of(letter), letters(parser.parseAll(Samples.pdf(name), name)));
            assertEquals(List.of(parser.parse(Samples.textFile(name)).letter()), letters(parser.parseAll(Samples.textFile(name))));
        }
        byte[] invoice = OddFiles.INVOICE.getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(parser.parse(invoice).letter()), letters(parser.parseAll(new ByteArrayInputStream(invoice))));
        assertEquals(List.of(parser.parse(invoice).letter()), letters(parser.parseAll(invoice)));
    }

    private static List<Letter> letters(List<ParseResult> results) {
        return results.stream().map(ParseResult::letter).toList();
    }

    static Stream<Arguments> oneLetter() {
        return Stream.of(
                "nothing wrong", LETTER,
                "a case number on each page", LETTER.withBefore("MAXIMUS guideline", "Case Number: CM16-9000901 Public Copy v. 1.0"),
                "labels in the summary", LETTER.withBefore("twisted the left", "Date of Injury: 03/02/2016", "Claim Number: 1", "Employee: 2"),
                "one label in a rationale", LETTER.withAtEnd("Date of Injury: 03/02/2016. She fell."),
                "two labels at the end", LETTER.withAtEnd("Case Number: CM16-9000901", "Priority: Standard"),
                "the summary twice", LETTER.withAtEnd("CLINICAL CASE SUMMARY", "The worker fell twice."),
                "words of early letters in a rationale", LETTER.withBefore("the left knee is not", "Issue in dispute: the brace.",
                        "Rationale for why it was refused: none.", "Effect of the decision on her work: none."),
                "the first title twice", LETTER.withBefore("HOW THE", "HOW THE IMR FINAL DETERMINATION WAS MADE"),
                "sections in another order", LETTER.withoutFrom("CLINICAL", "IMR ISSUES").withAtEnd("CLINICAL CASE SUMMARY", "She fell."))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SeveralLettersTest::pairs));
    }

    /** Letters that are not whole, with what is lost of the second. */
    static Stream<Arguments> damagedSecond() {
        return pairs(List.of(
                "the header", LETTER.withoutFrom("Case Number", "HOW THE"),
                "the first title", LETTER.without("HOW THE"),
                "most labels", LETTER.without("Date Assigned").without("Decision Date").without("Priority"),
                "header and first title", LETTER.withoutFrom("Case Number", "MAXIMUS Federal"),
                "all before the summary", LETTER.withoutFrom("Case Number", "CLINICAL"),
                "all before the items", LETTER.withoutFrom("Case Number", "IMR ISSUES"),
                "the items", LETTER.before("IMR ISSUES"),
                "all behind the first title", LETTER.before("MAXIMUS Federal")));
    }

    private static Stream<Arguments> pairs(List<?> namesAndLetters) {
        return Stream.iterate(0, i -> i < namesAndLetters.size(), i -> i + 2)
                .map(i -> Arguments.of(namesAndLetters.get(i), namesAndLetters.get(i + 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneLetter")
    void oneLetterIsNeverDivided(String name, LetterText letter) {
        assertEquals(1, parser.parseAllText(letter.toString()).size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagedSecond")
    void damagedLetterIsALetterOfItsOwn(String lost, LetterText damaged) {
        List<ParseResult> results = parser.parseAllText(LETTER.toString() + damaged + Samples.text("2013-notice-of-one-request"));
        assertEquals(3, results.size());
        assertEquals(Letters.jsonWithoutSource(parser.parseText(LETTER.toString()).letter()), json(results).get(0));
        assertEquals(parser.parseText(damaged.toString()).letter().disputedItems(), results.get(1).letter().disputedItems());
        assertEquals(Template.DETERMINATION_NOTICE, results.get(2).letter().template());
    }

    @Test
    void letterBehindOneThatIsCutOffIsALetterOfItsOwn() {
        for (String end : List.of("The Expert Reviewer has", "twisted", "The Final", "MAXIMUS guideline", "Hinged")) {
            List<ParseResult> results = parser.parseAllText(LETTER.before(end).toString() + LETTER);
            assertEquals(2, results.size(), end);
            assertEquals(Letters.withoutSource(parser.parseText(LETTER.toString()).letter()).disputedItems(),
                    results.get(1).letter().disputedItems());
            assertEquals("CM16-9000901", results.get(1).letter().caseHeader().caseNumber(), end);
        }
    }

    @Test
    void diagnosticsAndPlacesAreThoseOfTheFile() {
        ImrLetterParser withPlaces = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
        String first = LETTER.toString();
        List<ParseResult> results = withPlaces.parseAllText(first + "\f\n" + LETTER.withBefore("MRI of", "There is much to say."));
        assertEquals(List.of(), results.get(0).diagnostics());
        assertEquals(List.of("LINE_UNRECOGNIZED 2 21"),
                results.get(1).diagnostics().stream().map(d -> d.code() + " " + d.page() + " " + d.line()).toList());
        PrintedPlace number = results.get(1).places().at("/caseHeader/caseNumber").at().get(0);
        assertEquals(new PrintedPlace(2, 2, 13, 25, null), number);
        assertEquals(0, results.get(1).pages().get(0).lines().size(), "the first page is the first letter's");
        assertEquals(2, results.get(1).pages().get(1).lines().get(0).number());
        assertEquals(1, results.get(0).pages().size());
    }

    @Test
    void pagesOfEachLetterMayBeCountedFromOne() {
        String text = LETTER.with("CLINICAL", "1\n\fCLINICAL").with("Hinged brace", "2\n\fHinged brace") + "3\n";
        String onTop = "1\n" + LETTER.with("CLINICAL", "\f2 of 3\nCLINICAL").with("Hinged brace", "\f3 of 3\nHinged brace");
        List<ParseResult> results = parser.parseAllText(text + "\f" + text + "\f" + onTop + "\f" + onTop);
        assertEquals(4, results.size());
        for (ParseResult result : results) {
            assertEquals(List.of(), result.diagnostics());
            assertEquals(parser.parseText(LETTER.toString()).letter().disputedItems(), result.letter().disputedItems());
        }
    }

    @Test
    void manyLettersInAFileAreReadInOnePass() {
        int letters = 2000;
        String text = "CLINICAL CASE SUMMARY\nHOW THE IMR FINAL DETERMINATION WAS MADE\n".repeat(letters);
        ImrLetterParser withPlaces = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
        assertEquals(letters + 1, withPlaces.parseAllText(text).size());
    }

    @Test
    void firstLetterOf2013IsTakenByItselfToo() {
        for (String name : Samples.of2013()) {
            String text = Samples.text(name);
            ParseResult result = parser.parseText(text + Samples.text("2013-professional-review"));
            assertEquals(parser.parseText(text).letter().disputedItems(), result.letter().disputedItems());
            assertEquals(List.of(DiagnosticCode.SEVERAL_LETTERS), result.diagnostics().stream().map(d -> d.code()).toList());
        }
    }

    @Test
    void parseTakesTheFirstOneAndSaysSo() {
        ParseResult result = parser.parseText(LETTER.toString() + LETTER);
        assertEquals(List.of(DiagnosticCode.SEVERAL_LETTERS), result.diagnostics().stream().map(d -> d.code()).toList());
        assertTrue(result.diagnostics().get(0).message().contains("parseAll"));
        assertEquals(2, result.letter().disputedItems().size());
        assertNull(result.letter().source().part());
    }

    @Test
    void letterThatBeginsInMidSentenceIsToldInBoth() {
        String quoting = LETTER.withBefore("is medically", LETTER.toString().split("\n")).toString();
        List<ParseResult> results = parser.parseAllText(quoting);
        assertEquals(2, results.size());
        for (ParseResult result : results) {
            assertTrue(result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.TEXT_MAY_BE_FOREIGN && d.page() == 1 && d.line() == 31));
        }
    }

    @Test
    void whatStandsBetweenTwoLettersIsOfNeither() {
        for (String between : List.of("\fFAX COVER SHEET\nPages: 5\n\f", "==> second.txt <==\n")) {
            List<ParseResult> results = parser.parseAllText(LETTER + between + LETTER);
            assertEquals(2, results.size());
            assertEquals(parser.parseText(LETTER.toString()).letter().disputedItems(), results.get(0).letter().disputedItems());
            assertTrue(results.get(0).diagnostics().stream().allMatch(d -> d.code() == DiagnosticCode.LINE_UNRECOGNIZED));
            assertEquals(between.strip().lines().toList(), results.get(0).letter().unrecognizedLines().stream().map(line -> line.text()).toList());
            assertEquals(List.of(), results.get(1).diagnostics());
        }
    }
}
