package io.github.imrletters.cli.output;

import io.github.imrletters.cli.batch.Counts;
import io.github.imrletters.cli.input.Outcome.Status;
import java.util.List;

/**
 * What a journal keeps of an input that is done.
 *
 * @param path    as the letter's source tells it; {@code null} for standard input
 * @param stamp   what changes with its bytes; {@code null} where nothing tells
 * @param status  what became of it
 * @param counts  what it holds
 * @param failure the line for the file of failures; {@code null} where it has letters
 * @param start   where its lines begin, counted in the output's bytes before any compression
 * @param end     where they end
 * @param sum     their checksum
 * @param size    the size of the file with them, where the file could end there; {@link #NOWHERE} within a compressed block
 */
record Entry(String path, String stamp, Status status, Counts counts, String failure, long start, long end, int sum, long size) {

    static final long NOWHERE = -1;

    private static final char SEPARATOR = '\t';
    private static final int FIELDS = 15;

    /** Whether an input is the same, as far as one can tell without reading it. */
    boolean isOf(String otherPath, String otherStamp) {
        return path != null && path.equals(otherPath) && stamp != null && stamp.equals(otherStamp);
    }

    /** As a line, without the line feed. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Object field : List.of(text(path), text(stamp), status, counts.letters(), counts.warned(), counts.items(), counts.upheld(),
                counts.overturned(), counts.partly(), counts.written(), text(failure), start, end, sum, size)) {
            line.append(line.isEmpty() ? "" : SEPARATOR).append(field);
        }
        return line.toString();
    }

    /** What a line tells; {@code null} where it tells nothing that can be: somebody changed it. */
    static Entry of(String line) {
        List<String> fields = List.of(line.split(String.valueOf(SEPARATOR), -1));
        try {
            Entry entry = entry(fields);
            return fields.size() == FIELDS && entry.start >= 0 && entry.end >= entry.start && entry.size >= NOWHERE ? entry : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static Entry entry(List<String> fields) {
        Counts counts = new Counts(number(fields, 3), number(fields, 4), number(fields, 5), number(fields, 6), number(fields, 7),
                number(fields, 8), number(fields, 9));
        return new Entry(value(fields.get(0)), value(fields.get(1)), Status.valueOf(fields.get(2)), counts, value(fields.get(10)),
                number(fields, 11), number(fields, 12), (int) number(fields, 13), number(fields, 14));
    }

    private static long number(List<String> fields, int index) {
        return Long.parseLong(fields.get(index));
    }

    /** A name can have any character; a hyphen alone stands for none. */
    private static String text(String value) {
        return value == null ? "-" : '"' + value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String value(String field) {
        if (!field.startsWith("\"")) {
            return null;
        }
        StringBuilder value = new StringBuilder(field.length());
        for (int i = 1; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                char escaped = field.charAt(++i);
                value.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
