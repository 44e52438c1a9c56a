package io.github.imrletters.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * What an argument, a folder or an archive holds: an input, or something that holds others.
 *
 * @param input  its name and path, and where it is an input, its bytes
 * @param inside opens what it holds; {@code null} of an input
 */
record Item(Input input, Opening inside) {

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
        return new Item(input, null);
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
