package letterservice;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stack traces that can be logged. */
final class Traces {

    private Traces() {
    }

    /** Where a failure comes from; its messages, which can quote a letter, are left out. */
    static String withoutMessages(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Traces::withoutMessage)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String withoutMessage(Throwable failure) {
        return Stream.concat(Stream.of(failure.getClass().getName()), Arrays.stream(failure.getStackTrace()).map(frame -> "at " + frame))
                .collect(Collectors.joining("\n\t"));
    }
}
