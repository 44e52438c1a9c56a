package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;

/** Where a sentence ends that is known by its first words alone. */
final class Introduction {

    /** What begins with given words and ends with a colon or a full stop is no longer than this. */
    private static final int LONGEST = 600;

    private Introduction() {
    }

    /** The index behind the next colon, or of a sentence without one, behind its full stop. */
    static int end(RunningText text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        int stop = -1;
        for (int at = from; at < last; at++) {
            char c = text.text().charAt(at);
            if (c == ':') {
                return at + 1;
            }
            boolean ends = c == '.' && text.text().charAt(at + 1) <= ' ';
            if (ends && stop < 0) {
                stop = at + 1;
            }
            if (ends && !goesOn(text, at + 1)) {
                break;
            }
        }
        return stop < 0 ? from : stop;
    }

    /** The introduction of a list has a second sentence. */
    private static boolean goesOn(RunningText text, int stop) {
        return text.text().startsWith("These", text.skip(stop));
    }
}
