package io.github.imrletters.internal.source;

import io.github.imrletters.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads UTF-8 text, plain or Markdown: any line ends, form feeds between pages, a byte-order mark, single- or double-spaced. */
public final class TextLineReader implements LineReader {

    private static final String PLAIN = "text/plain";
    private static final String MARKDOWN = "text/markdown";
    /** A plain text may have one by chance. */
    private static final int FEWEST_MARKS = 2;
    /** What the first lines of a scrambled copy begin with: they tell how it was made, and are no part of the letter. */
    private static final String HEAD_OF_COPY = "imr-letters scrambled copy: ";

    /** What the quick decoder puts in place of bytes that are no UTF-8; a text can have it, too. */
    private static final char REPLACEMENT = '\uFFFD';

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
    public PrintedText read(byte[] content, WorkBudget work) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkIsUtf8(content);
        }
        work.check();
        return read(text, work);
    }

    private static void checkIsUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.NEITHER_PDF_NOR_TEXT, e);
        }
    }

    /**
     * Reads text, for as long as it takes.
     *
     * @param text the letter
     * @return its lines
     * @throws UnreadableFileException if it has characters that no text has
     */
    public PrintedText read(CharSequence text) {
        return read(text, WorkBudget.unlimited());
    }

    /**
     * Reads text.
     *
     * @param text the letter
     * @param work how long it may take
     * @return its lines
     * @throws UnreadableFileException                        if it has characters that no text has
     * @throws io.github.imrletters.LimitExceededException    if it is longer than the limits allow, or takes longer
     * @throws io.github.imrletters.ParseInterruptedException if the thread is interrupted
     */
    public PrintedText read(CharSequence text, WorkBudget work) {
        Limits.check("characters", text.length(), options.maxCharacters(), "maxCharacters");
        String whole = text.toString();
        if (whole.indexOf('\0') >= 0) {
            throw new UnreadableFileException(UnreadableFileException.Reason.NEITHER_PDF_NOR_TEXT, null);
        }
        List<RawLine> raw = new ArrayList<>();
        split(whole, raw, work);
        dropHead(raw);
        work.check();
        if (isMarkdown(raw)) {
            return new PrintedText(MARKDOWN, null, lines(withoutMarkup(raw, whole)), List.of(), List.of());
        }
        return new PrintedText(PLAIN, null, lines(raw), List.of(), List.of());
    }

    private static boolean isMarkdown(List<RawLine> raw) {
        int marks = 0;
        String before = "";
        for (RawLine line : raw) {
            if (MarkdownMark.isCertain(line.text(), before) || MarkdownMark.isOn(line.text()) && ++marks == FEWEST_MARKS) {
                return true;
            }
            before = line.text();
        }
        return false;
    }

    private List<RawLine> withoutMarkup(List<RawLine> raw, String text) {
        List<String> source = raw.stream().map(line -> text.substring(line.start(), line.end())).toList();
        List<MarkdownLine> read = MarkdownLines.read(source, options.places());
        List<RawLine> lines = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            lines.add(raw.get(i).as(read.get(i)));
        }
        return lines;
    }

    private static void dropHead(List<RawLine> raw) {
        int end = 0;
        while (end < raw.size() && raw.get(end).text().startsWith(HEAD_OF_COPY)) {
            end++;
        }
        raw.subList(0, end).clear();
    }

    /** A line, which stands between two indexes of the text. */
    private record RawLine(String text, int page, int number, boolean bold, OriginalText original, int start, int end) {

        private RawLine as(MarkdownLine read) {
            return new RawLine(read.text(), page, number, read.bold(), read.original(), start, end);
        }
    }

    private void split(String text, List<RawLine> raw, WorkBudget work) {
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
                work.check();
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
        boolean itself = standsForItself(text, start, last);
        OriginalText original = options.places() && !itself ? decoded(text.substring(start, last), true).original() : null;
        String line = itself ? text.substring(start, last) : clean(text, start, last);
        return new RawLine(line, page, number, false, original, start, last);
    }

    private static String clean(String text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&' && MarkdownPiece.entity(text, i, end) != null) {
                return decoded(text.substring(start, end), false).text();
            }
            Characters.append(c, line);
        }
        // What has no width can stand behind a space.
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        return line.substring(0, length);
    }

    /** So do nearly all lines. */
    private static boolean standsForItself(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u007F' || c == '&' && MarkdownPiece.entity(text, i, end) != null) {
                return false;
            }
        }
        return true;
    }

    /** A line with the characters that entities stand for: converters of web pages leave them in plain text, too. */
    private static LineBuilder decoded(String text, boolean places) {
        LineBuilder line = new LineBuilder(text, places);
        int at = 0;
        while (at < text.length()) {
            MarkdownPiece entity = text.charAt(at) == '&' ? MarkdownPiece.entity(text, at, text.length()) : null;
            if (entity == null) {
                line.append(at, ++at);
                continue;
            }
            for (char c : entity.text().toCharArray()) {
                line.append(c, at, entity.to());
            }
            at = entity.to();
        }
        return line;
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
            lines.add(new Line(line.text(), line.page(), line.number(), 0, line.bold(), gap, null, line.original()));
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
