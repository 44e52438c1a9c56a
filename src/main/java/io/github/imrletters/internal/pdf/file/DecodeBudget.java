package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.internal.source.Limits;
import io.github.imrletters.internal.source.WorkBudget;

/** How many bytes the compressed parts of one document may still come to: a small file can decode to any number of them. */
public final class DecodeBudget {

    /** What a buffer that doubles holds without growing longer than an array can be. */
    private static final int LONGEST = (1 << 30) - 1;
    /** The clock is looked at once so many bytes, as a power of two. */
    private static final int CLOCK_BITS = 16;

    private final int limit;
    private final WorkBudget work;
    private long taken;
    private long looked;

    /**
     * A budget for one document.
     *
     * @param maxDecodedBytes the most bytes
     * @param work            how long the document may take
     */
    public DecodeBudget(int maxDecodedBytes, WorkBudget work) {
        this.limit = Math.min(maxDecodedBytes, LONGEST);
        this.work = work;
    }

    /** Counts decoded bytes, before there is room made for them; throws where they are more than allowed. */
    void take(int decoded) {
        taken += decoded;
        Limits.check("decoded bytes", taken, limit, "maxDecodedBytes");
        if (taken >> CLOCK_BITS != looked) {
            looked = taken >> CLOCK_BITS;
            work.check();
        }
    }

    /** How many bytes a buffer can still get. */
    int left() {
        return (int) (limit - taken);
    }

    /** How long the document may take. */
    public WorkBudget work() {
        return work;
    }
}
