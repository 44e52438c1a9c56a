package io.github.imrletters.internal.request;

import io.github.imrletters.internal.line.HeadingPhrase;
import io.github.imrletters.internal.reflow.Passage;
import java.util.List;

/**
 * The heading of a request that the claims administrator authorized in part. Two wordings are in use: one names what is left,
 * the other names what was asked for once more.
 *
 * @param original   what was asked for at first
 * @param authorized what the claims administrator authorized
 * @param left       what the reviewer decided on
 */
public record PartlyAuthorizedRequest(Passage original, Passage authorized, Passage left) {

    private static final List<String> VERBS = List.of(" is", " are");

    /**
     * Reads a heading.
     *
     * @param heading in one line, without the outcome and its colon
     * @return the request's parts, or {@code null} where the heading has neither wording in full
     */
    public static PartlyAuthorizedRequest read(Passage heading) {
        HeadingPhrase.Found original = HeadingPhrase.ORIGINAL.in(heading.text(), 0);
        if (original == null) {
            return null;
        }
        PartlyAuthorizedRequest remaining = withRemainder(heading, original);
        return remaining != null ? remaining : repeated(heading, original);
    }

    private static PartlyAuthorizedRequest withRemainder(Passage heading, HeadingPhrase.Found original) {
        HeadingPhrase.Found authorized = HeadingPhrase.AUTHORIZED.in(heading.text(), original.end());
        if (authorized == null) {
            return null;
        }
        HeadingPhrase.Found remaining = HeadingPhrase.REMAINING.in(heading.text(), authorized.end());
        return remaining == null ? null : of(heading, original, original.end(), authorized.start(), remaining);
    }

    private static PartlyAuthorizedRequest repeated(Passage heading, HeadingPhrase.Found original) {
        HeadingPhrase.Found authorizes = HeadingPhrase.AUTHORIZES.in(heading.text(), original.end());
        if (authorizes == null) {
            return null;
        }
        HeadingPhrase.Found leaving = HeadingPhrase.LEAVING.in(heading.text(), authorizes.end());
        if (leaving == null) {
            return null;
        }
        HeadingPhrase.Found repeated = HeadingPhrase.REPEATED.in(heading.text(), leaving.end());
        return repeated == null ? null : of(heading, original, authorizes.end(), leaving.start(), repeated);
    }

    private static PartlyAuthorizedRequest of(
            Passage heading, HeadingPhrase.Found original, int start, int end, HeadingPhrase.Found left) {
        return new PartlyAuthorizedRequest(
                trim(heading, 0, original.start()),
                trim(heading, start, end),
                withoutVerb(trim(heading, left.end(), heading.text().length())));
    }

    /** Without white space, and the punctuation of the phrases around. */
    private static Passage trim(Passage heading, int from, int to) {
        String text = heading.text();
        int start = from;
        int end = to;
        while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '.' || text.charAt(start) == ',')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        return heading.part(start, end);
    }

    /** {@code … Norco 10/325mg #35 is: Upheld}: the verb belongs to the outcome and is missing now and then. */
    private static Passage withoutVerb(Passage part) {
        for (String verb : VERBS) {
            if (part.text().endsWith(verb)) {
                return trim(part, 0, part.text().length() - verb.length());
            }
        }
        return part;
    }
}
