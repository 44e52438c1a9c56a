package io.github.imrletters.internal.line;

import java.util.Set;

/**
 * A stretch of a line made wholly of the parts of running lines.
 *
 * @param start      the index of its first character
 * @param end        the index behind its last one
 * @param parts      what its parts are
 * @param caseNumber the one in it; {@code null} where it has none
 * @param pages      how many pages it says there are; {@code null} where it does not
 */
record RunningStretch(int start, int end, Set<RunningPart> parts, String caseNumber, String pages) {

    boolean has(RunningPart part) {
        return parts.contains(part);
    }

    /** Whether its parts can be nothing else, whatever stands around them. */
    boolean isCertain() {
        return has(RunningPart.FOOTER) || has(RunningPart.COPY) || has(RunningPart.CASE_NUMBER) && has(RunningPart.VERSION);
    }

    /** Whether it tells a page's number. */
    boolean isPaged() {
        return has(RunningPart.PAGE) || has(RunningPart.NUMBER);
    }

    /** Whether a line holds nothing else. */
    boolean isAllOf(String line) {
        return start == 0 && end == line.length();
    }
}
