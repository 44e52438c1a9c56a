package io.github.imrletters.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes may come yet, from one stream or from several. */
final class Allowance {

    private final String exceeded;
    private long left;

    /** There came more. */
    static final class ExceededException extends IOException {

        private static final long serialVersionUID = 1L;

        private ExceededException(String message) {
            super(message);
        }
    }

    /**
     * Allows some.
     *
     * @param left     how many
     * @param exceeded what is told where there are more
     */
    Allowance(long left, String exceeded) {
        this.left = left;
        this.exceeded = exceeded;
    }

    /** From now on, so many. */
    void set(long bytes) {
        left = bytes;
    }

    /** The same bytes, counted; those that are passed over too. */
    InputStream of(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                take(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = in.read(target, offset, length);
                take(count);
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = in.skip(count);
                take(skipped);
                return skipped;
            }
        };
    }

    private void take(long bytes) throws ExceededException {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new ExceededException(exceeded);
        }
    }
}
