package io.github.imrletters.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on, and remembers why that failed: the print stream in front of it hides it. */
final class Remembering extends FilterOutputStream {

    private IOException failure;

    Remembering(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    IOException failure() {
        return failure;
    }
}
