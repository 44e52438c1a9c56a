package io.github.imrletters.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes give a result or an {@link ImrLetterException}, and nothing else, with places and without. */
class BytesFuzzTest {

    private static final ImrLetterParser PLAIN = new ImrLetterParser();
    private static final ImrLetterParser WITH_PLACES = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    static Stream<byte[]> seeds() {
        return Samples.names().stream().limit(Seeds.FEW).map(Samples::pdf);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyBytesGiveAResultOrADeclaredException(byte[] content) {
        ImrLetterParser parser = content.length % 2 == 0 ? PLAIN : WITH_PLACES;
        try {
            parser.parseAll(content);
        } catch (ImrLetterException e) {
            // Declared.
        }
    }
}
