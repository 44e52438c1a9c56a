package io.github.imrletters.cli.input;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An input on its way to another process: a file by its name, everything else with its bytes. */
public final class SentInput {

    /** Of what is longer than the parser takes, so many bytes tell it so. */
    private static final int MOST = Bytes.LONGEST + 1;

    private enum Kind {
        FILE, BYTES, JSON, NOTHING
    }

    private SentInput() {
    }

    /**
     * Sends an input.
     *
     * @param input one that is to be read; what cannot be opened is sent with the reason
     * @param out   where to
     * @throws IOException where nobody takes it
     */
    public static void write(Input input, DataOutputStream out) throws IOException {
        write(input.name(), out);
        // Standard input has no path.
        out.writeBoolean(input.path() != null);
        if (input.path() != null) {
            write(input.path(), out);
        }
        if (input.content() instanceof RegularFile file && isFoundByName(file)) {
            out.writeByte(Kind.FILE.ordinal());
            write(file.file().toString(), out);
        } else if (input.content() instanceof Bytes bytes) {
            out.writeByte((bytes.isJson() ? Kind.JSON : Kind.BYTES).ordinal());
            write(bytes.bytes(), out);
        } else {
            writeBytes(input, out);
        }
        out.flush();
    }

    /** What a shell made is open in this process alone; a name can have bytes that are no characters. */
    private static boolean isFoundByName(RegularFile file) {
        return file.isLasting() && Path.of(file.file().toString()).equals(file.file());
    }

    private static void writeBytes(Input input, DataOutputStream out) throws IOException {
        byte[] bytes = null;
        String reason = null;
        try (InputStream in = input.content().open()) {
            bytes = in.readNBytes(MOST);
        } catch (IOException e) {
            reason = Reasons.of(e);
        }
        out.writeByte((bytes == null ? Kind.NOTHING : Kind.BYTES).ordinal());
        write(bytes == null ? reason.getBytes(StandardCharsets.UTF_8) : bytes, out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Receives one.
     *
     * @param in what was sent
     * @return the input, with which the same can be done as with the one that was sent
     * @throws IOException where no more is sent
     */
    public static Input read(DataInputStream in) throws IOException {
        String name = text(bytes(in));
        String path = in.readBoolean() ? text(bytes(in)) : null;
        Kind kind = Kind.values()[in.readByte()];
        byte[] bytes = bytes(in);
        return switch (kind) {
            case FILE -> Input.of(name, path, new RegularFile(Path.of(text(bytes))));
            case JSON -> Input.of(name, path, new Bytes(bytes, null, true));
            case BYTES -> Input.of(name, path, new Bytes(bytes, null, false));
            case NOTHING -> Input.failed(name, path, text(bytes));
        };
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return bytes(in, in.readInt());
    }

    /**
     * Receives bytes whose number was sent, without trust in it: memory is taken as they come.
     *
     * @param in     what was sent
     * @param length how many there are to be
     * @return all of them
     * @throws IOException where fewer come
     */
    public static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
