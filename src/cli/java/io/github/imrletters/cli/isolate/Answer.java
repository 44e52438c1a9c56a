package io.github.imrletters.cli.isolate;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.input.Outcome.Status;
import io.github.imrletters.cli.input.SentInput;
import io.github.imrletters.cli.output.RunOutput.Written;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a process answers: what is written of an input. */
final class Answer {

    /** What begins otherwise is no answer, whoever wrote it. */
    private static final int MARK = 0x1AE7;

    private Answer() {
    }

    static void write(Written written, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeByte(written.status().ordinal());
        Counts counts = written.counts();
        for (long count : new long[] {counts.letters(), counts.warned(), counts.items(), counts.upheld(), counts.overturned(), counts.partly(),
                counts.written()}) {
            out.writeLong(count);
        }
        write(written.lines(), out);
        write(written.failure() == null ? null : written.failure().getBytes(StandardCharsets.UTF_8), out);
        write(written.reason() == null ? null : written.reason().getBytes(StandardCharsets.UTF_8), out);
        out.flush();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    /** Receives one; an end where none is due is an exception. */
    static Written read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("the process answers something else");
        }
        int status = in.readByte();
        if (status < 0 || status >= Status.values().length) {
            throw new IOException("the process answers something else");
        }
        Counts counts = new Counts(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
        return new Written(Status.values()[status], counts, bytes(in), text(in), text(in), false);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : SentInput.bytes(in, length);
    }
}
