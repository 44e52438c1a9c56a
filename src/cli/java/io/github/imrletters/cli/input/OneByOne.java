package io.github.imrletters.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/** Things that are read one after the other from what is opened. */
abstract class OneByOne implements Item.Source {

    private Item next;
    private boolean ended;

    /** The next one; {@code null} behind the last. */
    abstract Item read() throws IOException;

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public final Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item item = next;
        next = null;
        return item;
    }
}
