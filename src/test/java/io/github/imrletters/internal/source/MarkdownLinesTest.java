package io.github.imrletters.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as printed lines without markup. */
class MarkdownLinesTest {

    private static final String CERTAIN = "## One\n\n## Two\n\n";

    private final TextLineReader reader = new TextLineReader(new ReadOptions(false, 10, 10_000, 1000, 1 << 24, true));

    private List<Line> lines(String markdown) {
        PrintedText printed = reader.read(CERTAIN + markdown);
        assertEquals("text/markdown", printed.mediaType());
        return printed.lines().subList(2, printed.lines().size());
    }

    private List<String> texts(String markdown) {
        return lines(markdown).stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "# NOTICE OF REVIEW ~ NOTICE OF REVIEW", "### Brace, #2: Upheld ### ~ Brace, #2: Upheld", "## 1. Brace: Upheld ~ 1. Brace: Upheld",
        "**Decision rationale:** The knee ~ Decision rationale: The knee", "**Decision rationale**: The ~ Decision rationale: The",
        "**Label:**The knee ~ Label:The knee", "***Both*** and *one* and _one_, __two__. ~ Both and one and one, two.",
        "- **Case Number:** CM16-1 ~ Case Number: CM16-1", "- a list's item ~ - a list's item", "* a list's item ~ * a list's item",
        "Norco \\#60 \\[DWC\\] 10\\-325\\. A \\& B ~ Norco #60 [DWC] 10-325. A & B", "a&nbsp;b &lt;50% &amp; &#39;c&#x27; ~ a b <50% & 'c'",
        "| **Case Number:** | CM16-1 |  |  b \\| c | ~ Case Number: CM16-1 b | c", "| Application<br>Received: | x | ~ Application Received: x",
        "ends hard\\ ~ ends hard", "ends <b>so</b> <!-- note --><br/> ~ ends so", "see [www.a.org](http://www.a.org/b_c) ~ see www.a.org",
        "see <https://a.org/b_c> now ~ see https://a.org/b_c now", "text ![x](y.png) ~ text"})
    void markupIsGone(String markdown, String text) {
        assertEquals(List.of(text), texts(markdown));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "5 * 3 * 2", "codeine** and others", "**never closed", "a_b_c and _ d", "x < 5 and y > 3", "R&D; AT&T", "[3](see p. 7)", "{2} tablets",
        "> 50% better", "#60 tablets", "\\alpha", "a | b", "____ blank", "<5 mg>", "#### ", "&#99999999;", "&#xZZ;", "C:\\"})
    void whatIsNoMarkupStays(String text) {
        assertEquals(List.of("x " + text.stripTrailing()), texts("x " + text).stream().map(t -> t.equals("x C:") ? "x C:\\" : t).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---", "* * *", "_____", "=====", "{12}-----------", "\\newpage", "![](_page_1.jpeg)", "<!-- image -->", "```markdown", "|---|:-:|", "| | |"})
    void separatorsAreNoLines(String separator) {
        assertEquals(List.of("a", "b"), texts("a\n\n" + separator + "\n\nb"));
    }

    @Test
    void lineThatGoesOnWithACountIsNoTitle() {
        List<Line> lines = lines("Norco 10 mg\n# 60 a month\n\n# 1. Norco");
        assertEquals(List.of("Norco 10 mg", "# 60 a month", "1. Norco"), lines.stream().map(Line::text).toList());
        assertEquals(List.of(false, false, true), lines.stream().map(Line::bold).toList());
    }

    @Test
    void lineIsBoldWhereAllItsWordsAre() {
        List<Line> lines = lines("# TITLE HERE\n**All of it**\n**Label:** text\n**Brace**: **Upheld**\n**goes on\nto here** and\nmore");
        assertEquals(List.of(true, true, false, true, true, false, false), lines.stream().map(Line::bold).toList());
        assertEquals("to here and", lines.get(5).text());
    }

    @Test
    void tableNeedsNoBarsAtItsSides() {
        assertEquals(List.of("Case Number: CM16-1", "Priority: Standard", "a | b"),
                texts("Case Number: | CM16-1\n--- | ---\nPriority: | Standard\n\na | b"));
    }

    @Test
    void wholeQuotationIsRead() {
        List<String> texts = reader.read("> ## One\n>\n> ## Two\n> **x** > 3\n>\n> > y").lines().stream().map(Line::text).toList();
        assertEquals(List.of("One", "Two", "x > 3", "y"), texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# 60\n# 60 tablets\n## ", "* a\n* b\n** c **", "| a\n| b", "# Tablets: 6\n# VISITS: 7", "_x_\n_y_", "---\n---", "#1\n##2", "## One\ntext"})
    void plainTextIsNoMarkdown(String text) {
        PrintedText printed = reader.read(text);
        assertEquals("text/plain", printed.mediaType());
        assertEquals(text.lines().map(String::stripTrailing).toList(), printed.lines().stream().map(Line::text).toList());
    }

    @Test
    void placesAreInTheCharactersOfTheSource() {
        String source = "**Brace \\#2 &lt;x&gt;:** y";
        Line line = lines(source).get(0);
        assertEquals("Brace #2 <x>: y", line.text());
        assertEquals(source, line.original().text());
        assertEquals(source.indexOf("Brace"), line.startInSource(0));
        assertEquals("\\#", source.substring(line.startInSource(6), line.endInSource(7)), "an escape is one with its character");
        assertEquals("&lt;", source.substring(line.startInSource(9), line.endInSource(10)));
        assertEquals("y", source.substring(line.startInSource(14), line.endInSource(15)));
        assertNull(lines("plain").get(0).original());
    }

    @Test
    void hugeLinesOfMarksAreRead() {
        TextLineReader roomy = new TextLineReader(new ReadOptions(false, 10, 8_000_000, 1000, 1 << 24, false));
        for (String mark : List.of("[", "](", "<", "<!--", "**a ", "_", "&", "\\", "|", "![", "`", "{", "# ")) {
            String text = CERTAIN + mark.repeat(200_000);
            assertTrue(roomy.read(text).lines().size() >= 2, mark);
        }
    }
}
