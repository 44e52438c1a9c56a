package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.internal.grammar.LetterParser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of lines, their names and the grammar's tokens. */
class LineKindTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameForAPerson(LineKind kind) {
        assertFalse(kind.displayName().isBlank());
        assertFalse(kind.displayName().contains("_"), "a constant's name is no name for a person");
    }

    @Test
    void noTwoKindsHaveTheSameName() {
        List<String> names = Arrays.stream(LineKind.values()).map(LineKind::displayName).toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void theGrammarHasExactlyOneTokenForEachKindInTheSameOrder() {
        int last = LetterParser.VOCABULARY.getMaxTokenType();
        List<String> tokens =
                IntStream.rangeClosed(1, last).mapToObj(LetterParser.VOCABULARY::getSymbolicName).toList();
        assertEquals(Arrays.stream(LineKind.values()).map(Enum::name).toList(), tokens);
    }
}
