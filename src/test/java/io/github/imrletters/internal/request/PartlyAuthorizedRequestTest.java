package io.github.imrletters.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two wordings of a request that was authorized in part. */
class PartlyAuthorizedRequestTest {

    private static final PartlyAuthorizedRequest THERAPY =
            new PartlyAuthorizedRequest("Twelve visits of therapy", "Six visits", "six visits of therapy");

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
        assertEquals(THERAPY, PartlyAuthorizedRequest.read(heading));
    }

    @Test
    void repeatedRequestIsKeptAsPrinted() {
        PartlyAuthorizedRequest request = PartlyAuthorizedRequest.read(
                "Naproxen 500mg #60 was the original request. The Claims Administrator authorized naproxen #30, "
                        + "leaving the original request IMR eligible. The original request, Naproxin 500mg #60 is");
        assertEquals("Naproxen 500mg #60", request.original());
        assertEquals("naproxen #30", request.authorized());
        assertEquals("Naproxin 500mg #60", request.left());
    }

    @Test
    void fullStopsInsideAPartArePartOfIt() {
        PartlyAuthorizedRequest request = PartlyAuthorizedRequest.read(
                "Cream 2.5% 30 gm. tube was the original request. Cream 2.5% was authorized by the Claims "
                        + "Administrator. The remaining IMR eligible portion of the original request, one tube vs. "
                        + "two is");
        assertEquals("Cream 2.5% 30 gm. tube", request.original());
        assertEquals("one tube vs. two", request.left());
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
        assertNull(PartlyAuthorizedRequest.read(heading));
    }
}
