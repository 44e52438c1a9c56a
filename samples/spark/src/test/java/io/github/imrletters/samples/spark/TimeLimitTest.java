package io.github.imrletters.samples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that never ends holds up no other, and does not pile up. */
@Timeout(30)
class TimeLimitTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void interruptsWorkThatTakesTooLong() throws Exception {
        try (TimeLimit limit = new TimeLimit(SHORT)) {
            assertThrows(TimeoutException.class, () -> limit.call(() -> {
                Work.sleepsForever();
                return "";
            }));
            assertEquals("next", limit.call(() -> "next"));
        }
        awaitNoneLeftAlone();
    }

    @Test
    void leavesAloneOnlySoMany() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(SHORT)) {
            for (int i = 0; i < TimeLimit.LEFT_ALONE_AT_MOST; i++) {
                assertEquals("next", limit.call(() -> "next"));
                assertThrows(TimeoutException.class, () -> limit.call(() -> {
                    Work.ignoresInterruption(end);
                    return "";
                }));
            }
            assertThrows(RejectedExecutionException.class, () -> limit.call(() -> "next"));
            end.countDown();
            awaitNoneLeftAlone();
            assertEquals("next", limit.call(() -> "next"));
        }
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(10))) {
            ExecutionException thrown = assertThrows(ExecutionException.class, () -> limit.call(() -> {
                throw new StackOverflowError();
            }));
            assertInstanceOf(StackOverflowError.class, thrown.getCause());
        }
    }

    private static void awaitNoneLeftAlone() throws InterruptedException {
        while (TimeLimit.leftAlone() > 0) {
            Thread.sleep(5);
        }
    }
}
