package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Standard output or a pipe, which takes all at once and gives nothing back. */
final class StreamOutput implements RunOutput {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] head;
    private long written;

    StreamOutput(OutputStream out, byte[] head) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.head = head;
    }

    @Override
    public Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException {
        out.write(head);
        written = head.length;
        return inputs;
    }

    @Override
    public boolean isBegunAnew() {
        return false;
    }

    @Override
    public Written known(Input input) {
        return null;
    }

    @Override
    public void take(Input input, Written text) throws IOException {
        out.write(text.lines());
        written += text.lines().length;
    }

    @Override
    public void takePlace() throws IOException {
        out.flush();
    }

    @Override
    public void discard() {
        // What was written is gone already.
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
