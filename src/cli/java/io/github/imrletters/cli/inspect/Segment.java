package io.github.imrletters.cli.inspect;

import java.util.List;

/**
 * A stretch of a line that belongs to the same facts throughout.
 *
 * @param start the index of its first character in the line
 * @param end   the index behind its last one
 * @param facts the numbers of its facts, the innermost first; none of what is in no fact
 */
record Segment(int start, int end, List<Integer> facts) {

    boolean isInAFact() {
        return !facts.isEmpty();
    }
}
