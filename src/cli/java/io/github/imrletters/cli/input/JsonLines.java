package io.github.imrletters.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The letters that an earlier run wrote: an object a line, or indented as 'parse' writes it. */
final class JsonLines extends OneByOne {

    private static final int BUFFER = 1 << 16;
    /** A letter of a thousand pages has less. */
    private static final int LONGEST = 16 << 20;

    private final Input file;
    private final String stamp;
    private final LineReader lines;

    private JsonLines(Input file, InputStream bytes) throws IOException {
        this.file = file;
        this.stamp = file.content().stamp();
        this.lines = new LineReader(bytes, LONGEST);
    }

    static Item.Source open(Input file) throws IOException {
        InputStream bytes = file.content().open();
        try {
            return of(file, new BufferedInputStream(FileNames.isCompressed(file.name()) ? new GZIPInputStream(bytes) : bytes, BUFFER));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * The letters of what is open.
     *
     * @param file  its name
     * @param bytes from its first one on
     */
    static Item.Source of(Input file, BufferedInputStream bytes) throws IOException {
        if (first(bytes) == '[') {
            bytes.close();
            return Item.in(List.of(Item.of(file.failed("it is a JSON array, and not an object a line: 'jq -c .[]' makes the one of the other"))));
        }
        return new JsonLines(file, bytes);
    }

    /** The first byte that is neither blank nor of a byte-order mark, which stays to be read; a blank where there is none near. */
    static int first(BufferedInputStream bytes) throws IOException {
        bytes.mark(BUFFER);
        int b = bytes.read();
        for (int read = 1; read < BUFFER && (b >= 0 && b <= ' ' || b == 0xEF || b == 0xBB || b == 0xBF); read++) {
            b = bytes.read();
        }
        bytes.reset();
        return b;
    }

    @Override
    Item read() throws IOException {
        byte[] json = lines.next();
        if (json == null) {
            return null;
        }
        int number = lines.number();
        String name = file.name() + ':' + number;
        String path = file.path() == null ? null : file.path() + ':' + number;
        if (isOne(json, '{')) {
            json = indented(json);
        }
        return Item.of(json == LineReader.TOO_LONG ? Input.failed(name, path, "it is longer than " + LONGEST + " bytes, which no letter is")
                : Input.of(name, path, new Bytes(json, stamp == null ? null : stamp + '#' + number, true)));
    }

    /** An object whose braces stand on lines of their own. */
    private byte[] indented(byte[] first) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        boolean tooLong = false;
        byte[] line = first;
        while (line != null && !isOne(line, '}')) {
            tooLong |= line == LineReader.TOO_LONG || object.size() + line.length > LONGEST;
            if (!tooLong) {
                object.write(line);
                object.write('\n');
            }
            line = lines.next();
        }
        object.write('}');
        return tooLong ? LineReader.TOO_LONG : object.toByteArray();
    }

    private static boolean isOne(byte[] line, char brace) {
        return line.length == 1 && line[0] == brace;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
