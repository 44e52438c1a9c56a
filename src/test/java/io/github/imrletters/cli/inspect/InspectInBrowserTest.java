package io.github.imrletters.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages in a real browser: what lights up, by mouse and by keyboard, and that everyone can use them. */
class InspectInBrowserTest {

    private static final String SAMPLE = "2016-opioids";
    private static final String AXE = "/axe.min.js";
    private static final String LIT = """
            return [...document.querySelectorAll('#letter .lit')].map(word => word.textContent).join('').replace(/\\s+/g, '');""";
    private static final String CHOSEN = "return document.querySelector('a.fact[aria-current]')?.getAttribute('href') ?? ''";
    /** Clicks each fact in turn and tells by its pointer which words it lit. */
    private static final String CLICK_ALL = """
            return [...document.querySelectorAll('#record a.fact')].map(fact => {
              fact.click();
              return [fact.getAttribute('href').slice(1),
                [...document.querySelectorAll('#letter .lit')].map(word => word.textContent).join('')];
            });""";
    /** Clicks a word of each fact until that fact is chosen; tells the facts that never were. */
    private static final String CLICK_ALL_WORDS = """
            return [...document.querySelectorAll('#record a.fact')].filter(fact => {
              const word = [...document.querySelectorAll('#letter [data-f]')]
                .find(one => one.dataset.f.split(' ').includes(fact.dataset.n));
              for (let i = 0; word && i < word.dataset.f.split(' ').length && !fact.hasAttribute('aria-current'); i++) {
                word.click();
              }
              return word && !fact.hasAttribute('aria-current');
            }).map(fact => fact.id);""";

    private static Browser browser;

    @TempDir
    private static Path folder;
    private static ParseResult letter;
    private static Path page;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = Browser.start();
        letter = parser().parse(Samples.pdf(SAMPLE));
        page = write("letter.html", letter);
    }

    private static ImrLetterParser parser() {
        return new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
    }

    private static Path write(String name, ParseResult result) throws IOException {
        return Files.writeString(folder.resolve(name), new LetterPage(result, List.of()).html());
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void showOnADesk() {
        browser.show(1400, 900, "light");
    }

    @AfterEach
    void nothingWasAskedForAndNothingComplained() {
        assertEquals(List.of(), browser.complaints());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void assertVisible(String selector) {
        boolean visible = browser.run("""
                const box = document.querySelector(arguments[0]).getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;""", selector);
        assertTrue(visible, selector);
    }

    /** What stands at the places of each fact, without white space. */
    private static Map<String, String> expected(ParseResult result) {
        FactWords words = new FactWords(result.places(), result.pages());
        Map<String, String> expected = new TreeMap<>();
        words.pointers().forEach(pointer -> expected.put(pointer, squeezed(words.words(pointer))));
        return expected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-prose-subspecialty.pdf", SAMPLE + ".txt", "2016-partly-authorized.pdf", "2016-expedited-surgery.pdf"})
    void eachFactLightsItsWords(String sample) throws IOException {
        ParseResult result = parser().parse(Path.of("samples", sample));
        browser.open(write("clicked.html", result), "");
        Map<String, String> lit = new TreeMap<>();
        List<List<String>> pairs = browser.run(CLICK_ALL);
        pairs.forEach(pair -> lit.put(pair.get(0), squeezed(pair.get(1))));
        assertEquals(expected(result), lit);
        List<String> unreached = browser.run(CLICK_ALL_WORDS);
        assertEquals(List.of(), unreached);
    }

    @Test
    void clickOnAFactLightsItsPlaceAndScrollsThere() {
        browser.open(page, "");
        WebElement decision = browser.driver().findElement(By.id("/disputedItems/3/decision"));
        browser.run("arguments[0].scrollIntoView()", decision);
        decision.click();
        assertEquals("Overturned", browser.run(LIT));
        assertVisible("#letter .lit");
        browser.driver().executeAsyncScript("setTimeout(arguments[0], 300)"); // the address follows when the eye rests
        assertTrue(browser.driver().getCurrentUrl().endsWith("#/disputedItems/3/decision"));
    }

    @Test
    void clickOnWordsLightsTheirFactAndTheNextClickWhatHoldsThem() {
        browser.open(page, "#/disputedItems/4/request/medication/strength");
        String strength = browser.run(CHOSEN);
        WebElement words = browser.driver().findElement(By.cssSelector("#letter .lit"));
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
        words.click();
        assertEquals(strength, browser.run(CHOSEN));
        assertVisible("a.fact[aria-current]");
        words.click();
        assertEquals("#/disputedItems/4/request/treatment", browser.run(CHOSEN));
    }

    @Test
    void derivedFactLightsTheWordsThatDecidedOrWhatItFollowsFrom() {
        browser.open(page, "#/disputedItems/0/request/drugClass");
        assertEquals("MSContin", browser.run(LIT));
        browser.open(page, "#/outcome");
        assertEquals("", browser.run(LIT));
        long basis = browser.run("return document.querySelectorAll('#letter .basis').length");
        assertEquals(letter.letter().disputedItems().size(), basis);
    }

    @ParameterizedTest
    @CsvSource({"1400, 900", "390, 844"})
    void linkIntoThePageLightsTheFact(int width, int height) {
        browser.show(width, height, "light");
        browser.open(page, "#/disputedItems/2/decision");
        assertEquals("Upheld", browser.run(LIT));
        assertVisible("#letter .lit");
    }

    @Test
    void keyboardAloneReachesAllFactsAndAllWords() {
        browser.open(page, "");
        WebElement body = browser.driver().findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        for (int i = 0; i < 12 && !browser.<Boolean>run("return document.activeElement.matches('#record a.fact')"); i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        List<String> facts = browser.run("""
                window.reached = [];
                document.addEventListener('focusin', () => window.reached.push(document.activeElement.getAttribute('href')));
                return [...document.querySelectorAll('#record a.fact')].map(fact => fact.getAttribute('href'))""");
        String keys = Keys.END.toString() + Keys.HOME + Keys.ARROW_DOWN.toString().repeat(facts.size() - 1);
        browser.driver().switchTo().activeElement().sendKeys(keys);
        List<String> reached = browser.run("return window.reached");
        assertEquals(facts, reached.subList(1, reached.size()));
        assertEquals(facts.get(facts.size() - 1), browser.run(CHOSEN));
        assertVisible("#letter .lit");
        browser.run("document.querySelector('#letter [tabindex]').focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ENTER, Keys.ESCAPE);
        assertEquals("", browser.run(CHOSEN));
        assertTrue(browser.<Boolean>run("return document.activeElement.matches('#letter [data-f]')"));
    }

    @Test
    void oneStopOfTheTabulatorIsInTheLetterAndOneInTheFacts() {
        browser.open(page, "");
        long inLetter = browser.run("return document.querySelectorAll('#letter [tabindex=\"0\"]').length");
        long inFacts = browser.run("return [...document.querySelectorAll('#record a.fact')].filter(fact => fact.tabIndex === 0).length");
        assertEquals(List.of(1L, 1L), List.of(inLetter, inFacts));
    }

    @Test
    void markupInALetterDoesNothing() throws IOException {
        String hostile = "<script>window.hit = 1</script></textarea></style><img src=x onerror=\"window.hit = 1\">\"><a href=javascript:1>";
        String text = Samples.text(SAMPLE);
        browser.open(write("hostile.html", parser().parseText(text.replace("MS Contin", hostile).replace("The injured worker", hostile)
                .replace("CLINICAL", hostile + "\nCLINICAL"))), "#/disputedItems/0/request/text");
        assertFalse(browser.<Boolean>run("return 'hit' in window || document.querySelector('img, textarea, [href^=javascript]') !== null"));
        assertTrue(browser.<String>run(LIT).startsWith(squeezed(hostile)));
    }

    @ParameterizedTest
    @CsvSource({"1400, 900, light", "1400, 900, dark", "390, 844, light", "390, 844, dark", "1400, 900, print"})
    void everyoneCanUseIt(int width, int height, String scheme) throws IOException {
        browser.show(width, height, scheme);
        String flawed = Samples.text("2016-single-upheld").replace("10/25/2016", "13/38/2016").replace("07-20-2016", "07-21-2016")
                .replace("without contrast: Upheld", "without contrast: Upheld\nA line of its own.\nAnother: Upheld");
        LetterPage other = new LetterPage(parser().parseText(flawed), List.of());
        Path index = Files.writeString(folder.resolve("index.html"), new IndexPage(
                List.of(other.indexRow("a.txt", "a.txt.html"), IndexRow.failed("b.txt", "the file is empty"))).html());
        for (Path each : List.of(Files.writeString(folder.resolve("flawed.html"), other.html()), index)) {
            browser.open(each, each.equals(index) ? "" : "#/disputedItems/0/request/category");
            assertEquals(List.of(), seriousFindings(), each.getFileName().toString());
        }
    }

    private static List<String> seriousFindings() throws IOException {
        try (InputStream axe = InspectInBrowserTest.class.getResourceAsStream(AXE)) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        @SuppressWarnings("unchecked")
        List<String> findings = (List<String>) browser.driver().executeAsyncScript("""
                const done = arguments[0];
                axe.run({resultTypes: ['violations']}).then(result => done(result.violations
                  .filter(found => ['serious', 'critical'].includes(found.impact))
                  .map(found => found.id + ': ' + found.nodes[0].html + ' ' + found.nodes[0].failureSummary)));""");
        return findings;
    }

    @Test
    void pageIsUsableWithinASecond() {
        browser.open(page, "");
        double ready = browser.<Number>run("return performance.getEntriesByType('navigation')[0].loadEventEnd").doubleValue();
        assertTrue(ready > 0 && ready < 1000, ready + " ms");
    }

    @Test
    void nothingReachesBeyondTheScreenOfAPhone() {
        browser.show(390, 844, "light");
        browser.open(page, "");
        assertTrue(browser.<Boolean>run("return document.documentElement.scrollWidth <= innerWidth"));
    }
}
