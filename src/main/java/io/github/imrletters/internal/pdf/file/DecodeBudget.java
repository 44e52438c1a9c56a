package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.source.Limits;
import io.github.imrletters.internal.source.WorkBudget;

/**
 * How many bytes the compressed or encrypted parts of one document may still come to: a small file can decode to any number of them.
 * And how many parts that may be, and how many values may be in them: a part of one byte takes some kilobytes.
 */
public final class DecodeBudget {

    /** What a buffer that doubles holds without growing longer than an array can be. */
    private static final int LONGEST = (1 << 30) - 1;
    /** The clock is looked at once so many bytes, as a power of two. */
    private static final int CLOCK_BITS = 16;

    /** So many streams are looked into: a letter has ten a page at most. */
    private static final int MOST_BUFFERS = 20_000;

    private final ValueCount values = new ValueCount();
    private final int limit;
    private final WorkBudget work;
    private long taken;
    private long looked;
    private int buffers;

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

    /**
     * Counts a stream that is going to be decoded, decrypted or looked into, each time again.
     *
     * @throws UnreadableFileException where there are so many that only harm can be meant
     */
    void takeBuffer() {
        work.check();
        if (++buffers > MOST_BUFFERS) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
    }

    /** Counts the values of the file and of its object streams, which all stay. */
    ValueCount values() {
        return values;
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
