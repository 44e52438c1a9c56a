package io.github.imrletters.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.LetterParser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Vocabulary> grammars() {
        return Stream.of(LetterParser.VOCABULARY, EarlyLetterParser.VOCABULARY);
    }

    private static List<String> tokens(Vocabulary grammar) {
        return IntStream.rangeClosed(1, grammar.getMaxTokenType()).mapToObj(grammar::getSymbolicName).toList();
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void aGrammarHasOneTokenForEachKindOfItsFormsInTheSameOrder(Vocabulary grammar) {
        List<String> tokens = tokens(grammar);
        assertEquals(Arrays.stream(LineKind.values()).map(Enum::name).filter(tokens::contains).toList(), tokens);
    }

    @Test
    void everyKindIsATokenOfAGrammar() {
        assertEquals(Arrays.stream(LineKind.values()).map(Enum::name).collect(Collectors.toSet()),
                grammars().flatMap(grammar -> tokens(grammar).stream()).collect(Collectors.toSet()));
    }
}
