package io.github.imrletters.cli.input;

import java.io.Closeable;
import java.io.IOException;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** What an archive holds, in its order. */
interface Members extends Closeable {

    /** The next one; {@code null} behind the last. */
    ArchiveEntry next() throws IOException;

    /**
     * The bytes of the last one; of one that is longer than any letter, as many as tell so.
     *
     * @return {@code null} where they are encrypted or packed in a way that is not known
     * @throws IOException where they are not those that were packed, too
     */
    byte[] bytes(ArchiveEntry member) throws IOException;

    /** What changes with its bytes. */
    String stamp(ArchiveEntry member);

    /** Whether one that is damaged leaves the others to be read. */
    boolean areEachAlone();
}
