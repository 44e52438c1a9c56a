package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same at an edge of all pages, or drawn, is no line of the letter. */
class SameEdgesTest {

    private static final String[] PAGES = {"case file, including all medical records:", "Decision rationale: The knee"};

    private static void assertIsOfThePages(String bottom) {
        String plain = LetterText.standard().toString();
        String printed = plain;
        for (String page : PAGES) {
            printed = printed.replace(page, bottom + "\f" + page);
        }
        ImrLetterParser parser = new ImrLetterParser();
        assertEquals(Letters.jsonWithoutSource(parser.parseText(plain).letter()),
                Letters.jsonWithoutSource(parser.parseText(printed + bottom).letter()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/20/2016", "12/20/2016 3:02 PM", "MAXIMUS FEDERAL SERVICES, INC.", "acme copy service", "p. 2"})
    void sameLineOfAllPagesIsTheirs(String line) {
        assertIsOfThePages(line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"___", "***", "===", "-----", "- - -"})
    void drawnLineIsNoWordOfTheLetter(String line) {
        String plain = LetterText.standard().toString();
        String drawn = plain.replace("twisted the left knee", line + "\ntwisted the left knee");
        ImrLetterParser parser = new ImrLetterParser();
        assertEquals(parser.parseText(plain).letter().caseSummary(), parser.parseText(drawn).letter().caseSummary());
    }
}
