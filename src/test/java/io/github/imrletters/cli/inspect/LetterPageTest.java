package io.github.imrletters.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the page of a letter. */
class LetterPageTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
    private static final String SAMPLE = "2016-opioids";
    private static final String HOSTILE = "<script>alert(1)</script></textarea></style><img src=x onerror=alert(1)>"
            + "<a href=\"javascript:alert(1)\">\u202Ex</a>";
    private static final int MOST_BYTES = 300 * 1024;

    static List<byte[]> samples() {
        return Samples.names().stream().flatMap(name -> List.of(Samples.pdf(name),
                Samples.text(name).getBytes(StandardCharsets.UTF_8)).stream()).toList();
    }

    private static String page(ParseResult result) {
        return new LetterPage(result, List.of()).html();
    }

    private static String page(String text) {
        return page(PARSER.parseText(text));
    }

    private static String element(String name, String page) {
        Matcher element = Pattern.compile("(?s)<" + name + ">(.*?)</" + name + ">").matcher(page);
        assertTrue(element.find());
        String content = element.group(1);
        assertFalse(element.find(), "another " + name);
        return content;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactWithAPlaceIsThereToPointAtAndPagesAreSmall(byte[] letter) {
        ParseResult result = PARSER.parse(letter);
        String page = page(result);
        result.places().byPointer().keySet().forEach(pointer ->
                assertTrue(page.contains("id=\"" + pointer + "\" href=\"#" + pointer + '"'), pointer));
        assertFalse(page.contains("Other facts"), "a fact without a name of its own");
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
    }

    @Test
    void contentPolicyHasTheHashesOfStyleAndScriptAndNothingElse() throws Exception {
        String page = page(Samples.text(SAMPLE));
        assertTrue(page.contains(("content=\"default-src 'none'; style-src " + hash(element("style", page)) + "; script-src "
                + hash(element("script", page)) + "; img-src data:; base-uri 'none'; form-action 'none'\"").replace("'", "&#39;")));
        assertFalse(page.contains(" style="));
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#|data:)").matcher(page).find(), "something to load");
    }

    private static String hash(String content) throws Exception {
        return "'sha256-" + Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))) + '\'';
    }

    @Test
    void markupInALetterIsText() {
        String letter = Samples.text(SAMPLE);
        String page = page(letter.replace("MS Contin", HOSTILE).replace("The injured worker", HOSTILE));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertEquals(1, page.split("<script", -1).length - 1);
        assertEquals(1, page.split("</style", -1).length - 1);
        assertFalse(page.contains("<img"));
        assertFalse(page.contains("</textarea"));
        assertFalse(page.contains("=\"javascript:"));
    }

    @Test
    void lineInNoFactIsMarkedAndListed() {
        String page = page(Samples.text(SAMPLE).replace("MS Contin 30mg #90: Upheld", "MS Contin 30mg #90"));
        assertTrue(page.contains("1 line in no fact"));
        assertTrue(Pattern.compile("<p id=\"(l1-\\d+)\" class=\"anew lost\"[^>]*>.*MS Contin 30mg #90").matcher(page).find());
        assertTrue(page.contains("LINE_UNRECOGNIZED"));
    }

    @Test
    void samplesHaveNoLineInNoFact() {
        Samples.standard().forEach(name -> assertTrue(page(PARSER.parse(Samples.pdf(name))).contains("0 lines in no fact")));
        Samples.standard().forEach(name -> assertTrue(page(PARSER.parseText(Samples.text(name))).contains("0 lines in no fact")));
    }

    @Test
    void diagnosticStandsAtItsLine() {
        String page = page(Samples.text(SAMPLE).replace("12/08/2016", "13/38/2016"));
        assertTrue(Pattern.compile("<p id=\"l1-4\".*<a class=\"flag warning\" href=\"#d1\">").matcher(page).find());
        assertTrue(page.contains("<a href=\"#l1-4\">page 1, line 4</a>"));
    }

    @Test
    void datesOfInjuryThatDifferStandSideBySide() {
        String letter = Samples.text(SAMPLE);
        assertFalse(page(letter).contains("class=\"mark\">differs"));
        String page = page(letter.replace("hurt on 06-05-2001", "hurt on 06-15-2001"));
        int row = page.indexOf("class=\"differing\"");
        String side = page.substring(row, page.indexOf("</dd>", row));
        assertTrue(side.contains(">2001-06-05</a>") && side.contains("differs") && side.contains(">2001-06-15</a>"));
    }

    @Test
    void derivedFactTellsWhatItFollowsFromAndByWhichRule() {
        String page = page(Samples.text(SAMPLE));
        int at = page.indexOf("id=\"/disputedItems/0/request/drugClass\"");
        String row = page.substring(at, page.indexOf("</dd>", at));
        assertTrue(row.contains("href=\"#/disputedItems/0/request/treatment\"") && row.contains("<q>MS Contin</q>"));
        assertTrue(Pattern.compile("<code>drugs\\.tsv:\\d+</code>").matcher(row).find());
    }

    @Test
    void imagesStandUnderTheText() {
        String page = new LetterPage(PARSER.parse(Samples.pdf(SAMPLE)), List.of(new byte[] {1, 2, 3})).html();
        assertTrue(page.contains("<img src=\"data:image/png;base64,AQID\" alt=\"\">"));
    }
}
