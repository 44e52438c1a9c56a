package io.github.imrletters.cli;

import java.io.FilterOutputStream;
import java.io.IOException;

/** Standard output as a stream that says when writing failed: a print stream hides it. */
final class StandardOutput extends FilterOutputStream {

    StandardOutput() {
        super(System.out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        System.out.write(bytes, offset, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    /** Standard output is the process's: it stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private static void check() throws IOException {
        if (System.out.checkError()) {
            throw new IOException("standard output takes no more");
        }
    }
}
