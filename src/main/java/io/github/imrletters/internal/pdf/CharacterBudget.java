package io.github.imrletters.internal.pdf;

import io.github.imrletters.internal.source.Limits;

/** How many characters of one document may still be read. */
final class CharacterBudget {

    private final int limit;
    private int taken;

    CharacterBudget(int limit) {
        this.limit = limit;
    }

    /** Counts characters; throws where they are more than the document may have. */
    void take(int characters) {
        taken += characters;
        if (taken > limit) {
            Limits.check("characters", taken, limit, "maxCharacters");
        }
    }
}
