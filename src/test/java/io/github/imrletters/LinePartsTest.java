package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.LinePart;
import io.github.imrletters.model.PrintedLine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lines were taken for: by which rule, and how near their words are to the form's. */
class LinePartsTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static Stream<PrintedLine> lines(ParseResult result) {
        return result.pages().stream().flatMap(page -> page.lines().stream());
    }

    private static LinePart first(LetterText letter, String begin) {
        return lines(PARSER.parseText(letter.toString())).filter(line -> line.text().startsWith(begin)).findFirst().orElseThrow()
                .parts().get(0);
    }

    @Test
    void ruleIsTheInnermostOneOrItsAlternative() {
        LetterText letter = LetterText.standard();
        assertEquals("headerField", first(letter, "Case Number").rule());
        assertEquals("statement", first(letter, "MAXIMUS Federal").rule());
        assertEquals("credentialsIntroduction", first(letter, "The Expert Reviewer has").rule());
        assertEquals("caseSummaryWithTitle", first(letter, "The injured worker").rule());
        assertEquals("outcome", first(letter, "MRI of").rule());
        assertEquals("rationale", first(letter, "is medically").rule());
        assertEquals("strayLine", first(letter.withBefore("Case Number", "To whom"), "To whom").rule());
    }

    @Test
    void lettersOf2013HaveTheRulesOfTheirGrammar() throws IOException {
        List<String> rules = lines(PARSER.parse(Samples.pdfFile("2013-determination-notice")))
                .flatMap(line -> line.parts().stream()).map(LinePart::rule).toList();
        assertTrue(rules.containsAll(List.of("openingTitle", "howMade", "documents", "guidelinesOfBoth")), rules.toString());
    }

    @Test
    void onlyPageFurnitureHasNoRule() throws IOException {
        for (String sample : Samples.names()) {
            lines(PARSER.parse(Samples.pdfFile(sample))).flatMap(line -> line.parts().stream())
                    .forEach(part -> assertEquals(part.kind().equals("PAGE_FURNITURE"), part.rule() == null, part.toString()));
        }
    }

    @Test
    void distanceIsThatOfTheLettersThatDiffer() {
        LetterText letter = LetterText.standard();
        List<Integer> distances = Arrays.asList(
                first(letter, "Decision rationale").distance(),
                first(letter.with("Decision rationale:", "Decision rationa1e:"), "Decision rationa1e").distance(),
                first(letter.with("Decision rationale:", "Decusion ratonale:"), "Decusion").distance(),
                first(letter.with("MAXIMUS guideline", "Second Opinion guideline"), "Second").distance());
        assertEquals(Arrays.asList(null, 0, 2, 0), distances);
    }
}
