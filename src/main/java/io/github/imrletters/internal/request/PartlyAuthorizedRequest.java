package io.github.imrletters.internal.request;

import io.github.imrletters.internal.line.HeadingPhrase;

/**
 * The heading of a request that the claims administrator authorized in part. Two wordings are in use: one names what is left,
 * the other names what was asked for once more.
 *
 * @param original   what was asked for at first
 * @param authorized what the claims administrator authorized
 * @param left       what the reviewer decided on
 */
public record PartlyAuthorizedRequest(String original, String authorized, String left) {

    /**
     * Reads a heading.
     *
     * @param heading in one line, without the outcome and its colon
     * @return the request's parts, or {@code null} where the heading has neither wording in full
     */
    public static PartlyAuthorizedRequest read(String heading) {
        HeadingPhrase.Found original = HeadingPhrase.ORIGINAL.in(heading, 0);
        if (original == null) {
            return null;
        }
        PartlyAuthorizedRequest remaining = withRemainder(heading, original);
        return remaining != null ? remaining : repeated(heading, original);
    }

    private static PartlyAuthorizedRequest withRemainder(String heading, HeadingPhrase.Found original) {
        HeadingPhrase.Found authorized = HeadingPhrase.AUTHORIZED.in(heading, original.end());
        if (authorized == null) {
            return null;
        }
        HeadingPhrase.Found remaining = HeadingPhrase.REMAINING.in(heading, authorized.end());
        return remaining == null ? null : of(heading, original, original.end(), authorized.start(), remaining);
    }

    private static PartlyAuthorizedRequest repeated(String heading, HeadingPhrase.Found original) {
        HeadingPhrase.Found authorizes = HeadingPhrase.AUTHORIZES.in(heading, original.end());
        if (authorizes == null) {
            return null;
        }
        HeadingPhrase.Found leaving = HeadingPhrase.LEAVING.in(heading, authorizes.end());
        if (leaving == null) {
            return null;
        }
        HeadingPhrase.Found repeated = HeadingPhrase.REPEATED.in(heading, leaving.end());
        return repeated == null ? null : of(heading, original, authorizes.end(), leaving.start(), repeated);
    }

    private static PartlyAuthorizedRequest of(
            String heading, HeadingPhrase.Found original, int start, int end, HeadingPhrase.Found left) {
        return new PartlyAuthorizedRequest(
                trim(heading.substring(0, original.start())),
                trim(heading.substring(start, end)),
                trim(withoutVerb(trim(heading.substring(left.end())))));
    }

    /** Without white space, and the punctuation of the phrases around. */
    private static String trim(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && (part.charAt(start) == ' ' || part.charAt(start) == '.' || part.charAt(start) == ',')) {
            start++;
        }
        while (end > start && (part.charAt(end - 1) == ' ' || part.charAt(end - 1) == ',')) {
            end--;
        }
        return part.substring(start, end);
    }

    /** {@code … Norco 10/325mg #35 is: Upheld}: the verb belongs to the outcome and is missing now and then. */
    private static String withoutVerb(String part) {
        for (String verb : new String[] {" is", " are"}) {
            if (part.endsWith(verb)) {
                return part.substring(0, part.length() - verb.length()).stripTrailing();
            }
        }
        return part;
    }
}
