package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.fixture.Lines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that begin with their item's number. */
class NumberedHeadingsTest {

    /** Text but for lines that begin with a star, which are rationales, or with a hash, which the pages print. */
    private static List<TypedLine> typed(String... lines) {
        List<TypedLine> typed = new ArrayList<>();
        for (String line : lines) {
            LineKind kind = line.startsWith("*") ? LineKind.RATIONALE : line.startsWith("#") ? LineKind.PAGE_FURNITURE : LineKind.TEXT;
            typed.add(new TypedLine(Lines.of(line).get(0), kind, 0));
        }
        return typed;
    }

    @Test
    void headingsBeginAtTheirNumbers() {
        assertEquals(List.of(0, 2), NumberedHeadings.starts(typed("1. A sling: Upheld", "*Reasons", "2) A cane: Upheld"), List.of(0, 2)));
        assertEquals(List.of(1, 5), NumberedHeadings.starts(typed(
                "Before it.", "1. A sling", "for the arm: Upheld", "*Reasons", "2. are told", "  2. A cane", "#Page 2", "to walk: Upheld"), List.of(2, 7)));
        assertEquals(List.of(), NumberedHeadings.starts(typed("1. A sling: Upheld"), List.of()));
    }

    @Test
    void headingsWithoutTheNumbersOfTheirItemsHaveNone() {
        assertEquals(List.of(), NumberedHeadings.starts(typed("A sling: Upheld"), List.of(0)));
        assertEquals(List.of(), NumberedHeadings.starts(typed("2. A sling: Upheld"), List.of(0)));
        assertEquals(List.of(), NumberedHeadings.starts(typed("1. A sling: Upheld", "*Reasons", "1. A cane: Upheld"), List.of(0, 2)));
        assertEquals(List.of(), NumberedHeadings.starts(typed("1. A sling: Upheld", "*Reasons", "A cane: Upheld"), List.of(0, 2)));
    }

    /** Neither another part nor another heading stands between a heading's number and its end. */
    @Test
    void numberBeforeAnotherPartIsNoneOfTheHeading() {
        assertEquals(List.of(), NumberedHeadings.starts(typed("1. Before it", "*Reasons", "A sling: Upheld"), List.of(2)));
        assertEquals(List.of(), NumberedHeadings.starts(typed("1. A sling", "2. for the arm: Upheld", "A cane: Upheld"), List.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"1. A sling, ' A sling'", "' 12) A sling', ' A sling'", "1., ''", "' 1.', ''"})
    void requestStandsBehindTheNumber(String line, String request) {
        assertEquals(request, NumberedHeadings.withoutNumber(typed(line).get(0)).contentText());
    }
}
