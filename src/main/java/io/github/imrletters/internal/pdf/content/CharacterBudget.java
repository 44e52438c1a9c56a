package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.source.Limits;

/** How many characters of one document may still be read. */
public final class CharacterBudget {

    private final int limit;
    private int taken;

    /**
     * A budget for one document.
     *
     * @param limit the most characters
     */
    public CharacterBudget(int limit) {
        this.limit = limit;
    }

    /** Counts characters; throws where they are more than the document may have. */
    public void take(int characters) {
        taken += characters;
        if (taken > limit) {
            Limits.check("characters", taken, limit, "maxCharacters");
        }
    }
}
