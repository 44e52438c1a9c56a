package io.github.imrletters.internal.source;

import io.github.imrletters.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads UTF-8 text: any line ends, form feeds between pages, a byte-order mark, single- or double-spaced. */
public final class TextLineReader implements LineReader {

    private static final String MEDIA_TYPE = "text/plain";
    /** What the first lines of a scrambled copy begin with: they tell how it was made, and are no part of the letter. */
    private static final String HEAD_OF_COPY = "imr-letters scrambled copy: ";

    private final ReadOptions options;

    /**
     * Makes a reader.
     *
     * @param options how much it may read, and whether it keeps what it changes
     */
    public TextLineReader(ReadOptions options) {
        this.options = options;
    }

    @Override
    public PrintedText read(byte[] content) {
        try {
            CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return read(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.NEITHER_PDF_NOR_TEXT, e);
        }
    }

    /**
     * Reads text.
     *
     * @param text the letter
     * @return its lines
     * @throws UnreadableFileException if it has characters that no text has
     */
    public PrintedText read(CharSequence text) {
        Limits.check("characters", text.length(), options.maxCharacters(), "maxCharacters");
        String whole = text.toString();
        if (whole.indexOf('\0') >= 0) {
            throw new UnreadableFileException(UnreadableFileException.Reason.NEITHER_PDF_NOR_TEXT, null);
        }
        List<RawLine> raw = new ArrayList<>();
        split(whole, raw);
        dropHead(raw);
        return new PrintedText(MEDIA_TYPE, null, lines(raw), List.of(), List.of());
    }

    private static void dropHead(List<RawLine> raw) {
        int end = 0;
        while (end < raw.size() && raw.get(end).text().startsWith(HEAD_OF_COPY)) {
            end++;
        }
        raw.subList(0, end).clear();
    }

    private record RawLine(String text, int page, int number, OriginalText original) {
    }

    private void split(String text, List<RawLine> raw) {
        int page = 1;
        int number = 1;
        int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        for (int i = start; i <= text.length(); i++) {
            char c = i < text.length() ? lineEnd(text.charAt(i)) : '\n';
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            if (c != '\f' || i > start) {
                raw.add(rawLine(text, start, i, page, number));
                Limits.check("lines", raw.size(), options.maxLines(), "maxLines");
                // Behind the last form feed there is no page, but for the line's end that is missing there.
                Limits.check("pages", i > start ? page : 1, options.maxPages(), "maxPages");
            }
            if (c == '\f') {
                page++;
                number = 1;
            } else {
                number++;
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
    }

    /** Unicode has line ends of its own. */
    private static char lineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029' ? '\n' : c;
    }

    private RawLine rawLine(String text, int start, int end, int page, int number) {
        int last = end;
        while (last > start && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        boolean kept = options.places() && !isAscii(text, start, last);
        return new RawLine(clean(text, start, last), page, number, kept ? original(text.substring(start, last)) : null);
    }

    private static String clean(String text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            Characters.append(text.charAt(i), line);
        }
        return line.toString();
    }

    private static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= '\u007F') {
                return false;
            }
        }
        return true;
    }

    /** {@code null} of a line in which each character stands for itself: nearly any. */
    private static OriginalText original(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int[] columns = new int[text.length()];
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            int before = line.length();
            Characters.append(text.charAt(i), line);
            if (line.length() > columns.length) {
                columns = Arrays.copyOf(columns, line.length() * 2);
            }
            Arrays.fill(columns, before, line.length(), i);
            changed |= line.length() != i + 1;
        }
        return changed ? new OriginalText(text, Arrays.copyOf(columns, line.length())) : null;
    }

    private static List<Line> lines(List<RawLine> raw) {
        // In double-spaced text one blank line is line spacing, more are a gap.
        int gapFrom = isDoubleSpaced(raw) ? 2 : 1;
        List<Line> lines = new ArrayList<>(raw.size());
        int page = 1;
        int blank = 0;
        for (RawLine line : raw) {
            if (line.text().isEmpty()) {
                blank++;
                continue;
            }
            boolean gap = blank >= gapFrom && line.page() == page;
            lines.add(new Line(line.text(), line.page(), line.number(), 0, false, gap, null, line.original()));
            page = line.page();
            blank = 0;
        }
        return lines;
    }

    /** Whether nearly every line is followed by a blank one. */
    private static boolean isDoubleSpaced(List<RawLine> raw) {
        int printed = 0;
        int spaced = 0;
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (!raw.get(i).text().isEmpty()) {
                printed++;
                spaced += raw.get(i + 1).text().isEmpty() ? 1 : 0;
            }
        }
        return printed > 3 && spaced > printed * 0.9;
    }
}
