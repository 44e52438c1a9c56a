package consumer;

import io.github.imrletters.model.Letter;
import java.util.stream.Collectors;

/** What {@code samples/2016-opioids.pdf} says, and so every consumer must see. */
public final class Facts {

    private static final String EXPECTED = "CM16-9000108 PARTIALLY_OVERTURNED: UPHELD OPIOIDS, OVERTURNED OPIOIDS,"
            + " UPHELD BENZODIAZEPINES, OVERTURNED GI_AGENTS, OVERTURNED ANTIDEPRESSANT, OVERTURNED null";

    private Facts() {
    }

    public static String of(Letter letter) {
        return letter.caseHeader().caseNumber() + " " + letter.outcome() + ": " + letter.disputedItems().stream()
                .map(item -> item.decision() + " " + item.request().drugClass()).collect(Collectors.joining(", "));
    }

    /** Prints what was seen, if it is what there is. */
    public static void check(String version, String facts) {
        same(EXPECTED, facts);
        System.out.println(System.getenv("CONSUMER") + " (" + version + ") saw " + facts);
    }

    public static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
