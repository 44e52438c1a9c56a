package io.github.imrletters.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output as a stream that says when writing failed, and whether only since nobody reads any more. */
public final class StandardOutput extends FilterOutputStream {

    private static final Path OPEN_FILE = Path.of("/proc/self/fd/1");

    /** The bytes that the process writes; known only where {@link #remember} made it. */
    private static final class Remembered extends PrintStream {

        private final Remembering bytes;

        private Remembered(Remembering bytes) {
            super(bytes, false, StandardCharsets.UTF_8);
            this.bytes = bytes;
        }
    }

    /** Who read standard output has seen enough, which is no fault of anybody. */
    public static final class ClosedPipeException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedPipeException(IOException cause) {
            super("nobody reads any more", cause);
        }
    }

    /** Opens it; nothing is written until it is flushed or closed. */
    public StandardOutput() {
        super(System.out);
    }

    /** From now on standard output remembers why writing failed. */
    public static void remember() {
        System.setOut(new Remembered(new Remembering(new FileOutputStream(FileDescriptor.out))));
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
        if (!System.out.checkError()) {
            return;
        }
        IOException failure = System.out instanceof Remembered remembered ? remembered.bytes.failure() : null;
        if (isPipe(failure)) {
            throw new ClosedPipeException(failure);
        }
        // A new one each time: who closes it after it failed meets the failure again, and no exception can be added to itself.
        throw new IOException(failure == null ? "standard output takes no more" : failure.getMessage(), failure);
    }

    /** Of a pipe, writing fails for no other reason. Where the system does not tell what it is, the message does in most languages. */
    private static boolean isPipe(IOException failure) {
        try {
            if (Files.isSymbolicLink(OPEN_FILE)) {
                String file = Files.readSymbolicLink(OPEN_FILE).toString();
                return file.startsWith("pipe:") || file.startsWith("socket:");
            }
        } catch (IOException e) {
            // The message tells.
        }
        return failure != null && failure.getMessage() != null && failure.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
