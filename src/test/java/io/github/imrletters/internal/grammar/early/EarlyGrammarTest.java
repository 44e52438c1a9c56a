package io.github.imrletters.internal.grammar.early;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.grammar.EarlyLetterParser;
import io.github.imrletters.internal.grammar.letter.LetterTree;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The grammar of the letters of 2013 is total, and each line ends in one node. */
class EarlyGrammarTest {

    private static final int SEQUENCES = 20_000;
    private static final int LONGEST = 40;

    @Test
    void everySequenceOfKindsIsTakenAndEachLineIsInOneNode() {
        List<LineKind> kinds = List.copyOf(LetterTree.types(EarlyLetterParser.VOCABULARY).keySet());
        Random random = new Random(2013);
        for (int i = 0; i < SEQUENCES; i++) {
            List<TypedLine> lines = new ArrayList<>();
            for (int length = random.nextInt(LONGEST); length > 0; length--) {
                lines.add(new TypedLine(Lines.of("a line").get(0), kinds.get(random.nextInt(kinds.size())), 0));
            }
            List<TypedLine> due = lines.stream().filter(line -> line.kind() != LineKind.PAGE_FURNITURE).toList();
            List<TypedLine> inTree = LetterTree.lines(EarlyLetterMapper.parse(lines));
            assertEquals(due.size(), inTree.size());
            for (int line = 0; line < due.size(); line++) {
                assertSame(due.get(line), inTree.get(line));
            }
        }
    }
}
