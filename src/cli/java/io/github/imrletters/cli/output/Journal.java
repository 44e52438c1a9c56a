package io.github.imrletters.cli.output;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What a run has done, in a file beside its output: a first line that tells which program wrote it and how, and a line an input. Each
 * line begins with its checksum: where one does not fit, the run was cut off there. A line stands here only when what it tells of is on
 * the disk.
 */
final class Journal {

    private static final int SUM = 8;

    private Journal() {
    }

    private static String withSum(String line) {
        return HexFormat.of().toHexDigits(sum(line.getBytes(StandardCharsets.UTF_8))) + ' ' + line + '\n';
    }

    /** The text of the line at a file's place; {@code null} where it is not whole. */
    static String text(RandomAccessFile file) throws IOException {
        String bytes = file.readLine();
        if (bytes == null || bytes.length() <= SUM) {
            return null;
        }
        // It reads each byte as a character.
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).substring(SUM + 1);
    }

    /** A checksum of some bytes. */
    static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Adds lines. */
    static final class Writer {

        private final FileChannel channel;
        private final StringBuilder pending = new StringBuilder();

        /**
         * Goes on behind what is there.
         *
         * @param channel of the file
         * @param kept    how many bytes of it are kept
         */
        Writer(FileChannel channel, long kept) throws IOException {
            this.channel = channel;
            if (kept < channel.size()) {
                channel.truncate(kept);
            }
            channel.position(kept);
        }

        /** Adds a line, which stands in the file after the next {@link #sync}. */
        void add(String line) {
            pending.append(withSum(line));
        }

        /** Brings the lines to the disk. */
        void sync() throws IOException {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(pending.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            pending.setLength(0);
        }
    }

    /** Reads lines, as far as they are whole. */
    static final class Reader implements Closeable {

        private final BufferedReader lines;
        private final long size;
        private long end;

        Reader(FileChannel channel) throws IOException {
            channel.position(0);
            this.size = channel.size();
            InputStream bytes = Channels.newInputStream(channel);
            this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }

        /** The next line; {@code null} where there is none that is whole. */
        String next() throws IOException {
            String line = lines.readLine();
            if (line == null || line.length() <= SUM) {
                return null;
            }
            String text = line.substring(SUM + 1);
            String whole = withSum(text);
            long behind = end + whole.getBytes(StandardCharsets.UTF_8).length;
            if (!whole.substring(0, SUM).equals(line.substring(0, SUM)) || behind > size) {
                return null;
            }
            end = behind;
            return text;
        }

        /** How many bytes the lines that were read take. */
        long end() {
            return end;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
