package io.github.imrletters.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.ImrLetterException;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.internal.grammar.letter.LineAccount;
import java.util.List;

/**
 * Lines of letters in any order, cut, joined and repeated, give letters, possibly in part, and each line is in exactly one place. Bytes
 * alone hardly ever make a second label.
 */
class FormFuzzTest {

    private static final int MOST_LINES = 300;
    private static final List<String> LINES = Samples.standard().stream().flatMap(name -> Samples.text(name).lines()).distinct().toList();
    private static final List<String> ENDS = List.of("\n", "\n\n", " ", "", "\f", "\r\n", ": ", "\n## ", "\n**");

    @FuzzTest(maxDuration = Seeds.DURATION)
    void eachLineOfAnyLettersPartsIsInOnePlace(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST_LINES && data.remainingBytes() > 0; i++) {
            String line = data.consumeInt(0, 9) == 0 ? data.consumeString(40) : data.pickValue(LINES);
            int from = data.consumeBoolean() ? 0 : data.consumeInt(0, line.length());
            text.append(line, from, line.length()).append(data.pickValue(ENDS));
        }
        try {
            LineAccount.check(text.toString());
        } catch (ImrLetterException e) {
            // Declared.
        }
    }
}
