package io.github.imrletters.internal.request;

import io.github.imrletters.internal.line.HeadingPhrase;
import io.github.imrletters.internal.reflow.Passage;

/**
 * A heading with the fixed phrases of a partly authorized request in place of damaged ones: only of a heading in which some of them
 * stand, and never of the shortest, which have no room for them.
 */
final class NearPhrases {

    /** What was asked for, what was authorized and what remains take more than this with the phrases alone. */
    private static final int SHORTEST = 100;

    private NearPhrases() {
    }

    /** Whether a heading can hold all the phrases. */
    static boolean hasRoom(String heading) {
        return heading.length() >= SHORTEST;
    }

    /** Whether any of the phrases that only such a heading has stands in it, exactly or nearly. */
    static boolean areIn(String heading) {
        return HeadingPhrase.ORIGINAL.in(heading, 0) != null || HeadingPhrase.AUTHORIZED.in(heading, 0) != null
                || HeadingPhrase.REMAINING.in(heading, 0) != null || HeadingPhrase.LEAVING.in(heading, 0) != null;
    }

    /** The heading with each phrase in place that is near and does not stand there exactly. */
    static Passage mended(Passage heading) {
        Passage mended = heading;
        for (HeadingPhrase phrase : HeadingPhrase.values()) {
            int from = from(phrase, mended.text());
            if (phrase.in(mended.text(), from) == null) {
                HeadingPhrase.Near near = phrase.near(mended.text(), from);
                mended = near == null ? mended : mended.with(near.start(), near.end(), near.words());
            }
        }
        return mended;
    }

    /** Where a phrase can begin: most others are near to the last one, which counts behind the one before it alone. */
    private static int from(HeadingPhrase phrase, String heading) {
        if (phrase != HeadingPhrase.REPEATED) {
            return 0;
        }
        HeadingPhrase.Found leaving = HeadingPhrase.LEAVING.in(heading, 0);
        return leaving == null ? heading.length() : leaving.end();
    }
}
