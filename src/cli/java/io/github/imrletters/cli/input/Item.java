package io.github.imrletters.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * A thing among the inputs.
 *
 * @param input  the input that it is; of what holds others, its name, and its bytes
 * @param inside opens what it holds; {@code null} of an input
 * @param names  opens the same for counting, cheaply; {@code null} where that takes reading all of it, or it can be read only once
 */
record Item(Input input, Opening inside, Opening names) {

    /** Things in a row, one after the other; what was opened for them is closed behind the last one. */
    interface Source extends Iterator<Item>, Closeable {

        @Override
        default void close() throws IOException {
            // Most have nothing open.
        }
    }

    /** Opens what something holds. */
    @FunctionalInterface
    interface Opening {
        Source open() throws IOException;
    }

    static Item of(Input input) {
        return new Item(input, null, null);
    }

    /** Things that are there already. */
    static Source in(Iterable<Item> items) {
        Iterator<Item> all = items.iterator();
        return new Source() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Item next() {
                return all.next();
            }
        };
    }
}
