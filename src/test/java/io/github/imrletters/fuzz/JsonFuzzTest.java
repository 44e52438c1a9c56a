package io.github.imrletters.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterJsonException;
import io.github.imrletters.model.Letter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a letter's JSON or gives a {@link LetterJsonException}; what is read is the same when it is written and read again. */
class JsonFuzzTest {

    static Stream<byte[]> seeds() {
        ImrLetterParser parser = new ImrLetterParser();
        return Samples.names().stream().limit(Seeds.FEW)
                .map(name -> LetterJson.write(parser.parse(Samples.pdf(name)).letter()).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsALettersJsonOrRefused(byte[] text) {
        Letter letter;
        try {
            letter = LetterJson.read(new String(text, StandardCharsets.UTF_8));
        } catch (LetterJsonException e) {
            return;
        }
        assertEquals(inThisVersion(letter), LetterJson.read(LetterJson.write(letter)));
    }

    /** Letters are written in this version, of whichever they were read. */
    private static Letter inThisVersion(Letter letter) {
        return new Letter(Letter.SCHEMA_VERSION, letter.source(), letter.template(), letter.caseHeader(), letter.reviewer(),
                letter.caseSummary(), letter.documentsReviewed(), letter.disputedItems(), letter.outcome(), letter.diagnostics(),
                letter.unrecognizedLines(), letter.places());
    }
}
