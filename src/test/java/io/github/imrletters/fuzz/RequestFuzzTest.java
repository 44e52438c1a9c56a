package io.github.imrletters.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.fixture.Facts;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.request.RequestReader;
import io.github.imrletters.internal.trail.Trail;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words of an item's heading give a request, and throw nothing. */
class RequestFuzzTest {

    private static final int FEW = 20;

    static Stream<byte[]> seeds() {
        return Facts.rows("requests.tsv").limit(FEW).map(row -> Seeds.bytes(row.get(0)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyHeadingGivesARequest(byte[] text) {
        assertNotNull(RequestReader.read(Seeds.passage(text), Trail.NONE, Notes.unread()));
    }
}
