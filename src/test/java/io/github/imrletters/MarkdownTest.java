package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Letters;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.Markdown;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.model.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter gives the same record from Markdown, and from text that has a paragraph a line, as from its PDF. */
class MarkdownTest {

    private final ImrLetterParser parser = new ImrLetterParser();

    @ParameterizedTest
    @EnumSource
    void standardLetterIsTheSameFromMarkdown(Markdown style) {
        for (String name : Samples.standard()) {
            Letter letter = parser.parseText(style.of(name)).letter();
            assertEquals("text/markdown", letter.source().mediaType());
            assertEquals(Letters.jsonWithoutSource(parser.parse(Samples.pdf(name)).letter()), Letters.jsonWithoutSource(letter), name);
        }
    }

    /** Titles of the letters are in capitals. */
    @Test
    void letterOf2013IsTheSameFromMarkdown() {
        for (String name : Samples.of2013()) {
            String text = Samples.text(name);
            String markdown = "## Page 1\n\n<!-- Page 1 -->\n" + text.replace("(", "\\(").replace("&", "&amp;")
                    .replaceAll("(?m)^([A-Z ()]{10,}:?) *$", "## **$1**");
            Letter letter = parser.parseText(markdown).letter();
            assertEquals("text/markdown", letter.source().mediaType(), name);
            assertEquals(Letters.jsonWithoutSource(parser.parseText(text).letter()), Letters.jsonWithoutSource(letter), name);
        }
    }

    @Test
    void plainLettersAreNoMarkdown() {
        for (String name : Samples.names()) {
            assertEquals("text/plain", parser.parseText(Samples.text(name)).letter().source().mediaType(), name);
        }
    }

    @Test
    void starsAndBarsOfAPlainLetterAreItsOwn() {
        String text = LetterText.standard()
                .with("She walks with a cane", "**Note** 5 * 3 | _x_ \\# &amp; # 60\n# 60 of 1*2*3\nShe walks with a cane").toString();
        Letter letter = parser.parseText(text).letter();
        assertEquals("text/plain", letter.source().mediaType());
        assertEquals(true, letter.caseSummary().text().contains("**Note** 5 * 3 | _x_ \\# & # 60 # 60 of 1*2*3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {": (Upheld|Overturned)$=: **$1**", "^(.* guideline|Decision rationale):=*$1:*", "^(.* guideline|Decision rationale):=*$1*:",
        "^(.* guideline|Decision rationale):=- **$1:**"})
    void fewMarksAreEnoughWhereNoPlainTextHasThem(String change) {
        String[] parts = change.split("=", 2);
        String plain = LetterText.standard().toString();
        Letter letter = parser.parseText(plain.replaceAll("(?m)" + parts[0], parts[1])).letter();
        assertEquals("text/markdown", letter.source().mediaType());
        assertEquals(Letters.jsonWithoutSource(parser.parseText(plain).letter()), Letters.jsonWithoutSource(letter));
    }

    @Test
    void headerTableAloneIsMarkdown() {
        Letter letter = parser.parseText(LetterText.standard().without("Case Number").withBefore("Date Assigned",
                "| **Case Number:** | CM16-9000901 |\n|---|---|").toString()).letter();
        assertEquals("CM16-9000901", letter.caseHeader().caseNumber());
    }

    @Test
    void charactersThatLookTheSameAreReadTheSame() {
        String plain = LetterText.standard().with("wet loading ramp", "wet & cold loading ramp").toString();
        String same = Letters.jsonWithoutSource(parser.parseText(plain).letter());
        for (String changed : new String[] {plain.replace(':', '\uff1a'), plain.replace(':', '\u2236'), plain.replaceAll("(?m)^.*$", "\u200e$0\u200f"),
            plain.replace("&", "&amp;"), plain.replace("MAXIMUS guideline", "MAXIMUS&nbsp;guideline")}) {
            assertEquals(same, Letters.jsonWithoutSource(parser.parseText(changed).letter()));
        }
    }

    @Test
    void paragraphThatIsALineIsAParagraph() {
        String long1 = "The knee is firm and was never locked. " + "It bears her weight on stairs and ramps. ".repeat(8).strip();
        String text = LetterText.standard().before("MRI of the left").toString()
                .replaceAll("(?<=[a-z.]) ?\n(?=[a-z])", " ")
                + "MRI of the left knee: Upheld\nClaims Administrator guideline: " + long1 + "\nMAXIMUS guideline: " + long1
                + "\nDecision rationale: " + long1 + "\n" + long1 + "\nAn MRI is not medically necessary.\n";
        Letter letter = parser.parseText(text).letter();
        assertEquals(long1 + "\n\n" + long1 + "\n\nAn MRI is not medically necessary.",
                letter.disputedItems().get(0).rationale().text());
        assertEquals(List.of(), letter.unrecognizedLines());
    }
}
