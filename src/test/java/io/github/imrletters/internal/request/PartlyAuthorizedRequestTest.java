package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.imrletters.internal.reflow.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two wordings of a request that was authorized in part. */
class PartlyAuthorizedRequestTest {

    private static final PartlyAuthorizedRequest THERAPY =
            new PartlyAuthorizedRequest(
            Passage.of("Twelve visits of therapy"), Passage.of("Six visits"), Passage.of("six visits of therapy"));

    private static PartlyAuthorizedRequest read(String heading) {
        return PartlyAuthorizedRequest.read(Passage.of(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Twelve visits of therapy was the original request. Six visits was authorized by the Claims Administrator. "
                + "The remaining IMR eligible portion of the original request, six visits of therapy is",
        "Twelve visits of therapy was the original request. Six visits was authorized by the Claims Administrator. "
                + "The remaining IMR eligible portion of the original request, six visits of therapy",
        "Twelve visits of therapy were the original request. Six visits were authorized by the Claims Administrator. "
                + "The remaining IMR eligible portion of the original request, six visits of therapy are",
        "Twelve visits of therapy was the original request. Six visits was authorized by the claims administrator. "
                + "The  remaining IMR eligible portion of the original request six visits of therapy is",
        "Twelve visits of therapy was the original request. The Claims Administrator authorized Six visits, leaving "
                + "the original request IMR eligible. The original request, six visits of therapy is"
    })
    void bothWordingsAreRead(String heading) {
        assertEquals(THERAPY, read(heading));
    }

    @Test
    void repeatedRequestIsKeptAsPrinted() {
        PartlyAuthorizedRequest request = read(
                "Naproxen 500mg #60 was the original request. The Claims Administrator authorized naproxen #30, "
                        + "leaving the original request IMR eligible. The original request, Naproxin 500mg #60 is");
        assertEquals("Naproxen 500mg #60", request.original().text());
        assertEquals("naproxen #30", request.authorized().text());
        assertEquals("Naproxin 500mg #60", request.left().text());
    }

    @Test
    void fullStopsInsideAPartArePartOfIt() {
        PartlyAuthorizedRequest request = read(
                "Cream 2.5% 30 gm. tube was the original request. Cream 2.5% was authorized by the Claims "
                        + "Administrator. The remaining IMR eligible portion of the original request, one tube vs. "
                        + "two is");
        assertEquals("Cream 2.5% 30 gm. tube", request.original().text());
        assertEquals("one tube vs. two", request.left().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "Knee brace",
        "Twelve visits was the original request",
        "Twelve visits was the original request. Six visits was authorized by the Claims Administrator.",
        "Twelve visits was the original request. The Claims Administrator authorized six, leaving it at that.",
        "The remaining IMR eligible portion of the original request, six visits is"
    })
    void otherHeadingsAreNone(String heading) {
        assertNull(read(heading));
    }
}
