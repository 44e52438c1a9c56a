package io.github.imrletters.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.fixture.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text gives letters, possibly in part, each with all of its lines placed, near or unplaced; a text that is blank or has characters
 * that no text has is refused with an {@link ImrLetterException}.
 */
class TextFuzzTest {

    private static final ImrLetterParser PARSER = new ImrLetterParser();

    static Stream<byte[]> seeds() {
        return Samples.names().stream().limit(Seeds.FEW).map(name -> Samples.text(name).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextGivesLettersOrADeclaredException(byte[] text) {
        try {
            List<ParseResult> letters = PARSER.parseAllText(new String(text, StandardCharsets.UTF_8));
            assertFalse(letters.isEmpty());
            letters.forEach(letter -> assertTrue(letter.coverage().placed() >= 0 && letter.coverage().unplaced() >= 0));
        } catch (ImrLetterException e) {
            // Declared.
        }
    }
}
