package io.github.imrletters;

import io.github.imrletters.internal.diagnostic.DiagnosticCollector;
import io.github.imrletters.internal.form.LetterReader;
import io.github.imrletters.internal.form.PrintedPages;
import io.github.imrletters.internal.form.ReadLetter;
import io.github.imrletters.internal.grammar.letter.FactReaders;
import io.github.imrletters.internal.pdf.PdfLineReader;
import io.github.imrletters.internal.source.Limits;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.LineReader;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.TextLineReader;
import io.github.imrletters.internal.source.WorkBudget;
import io.github.imrletters.model.PrintedPage;
import io.github.imrletters.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parses IMR final determination letters. Immutable and safe to share between threads; cheap to make.
 *
 * <p>Whether a file is a PDF or UTF-8 text is told from its bytes. What a letter says wrongly or not at all ends in the
 * result's diagnostics; exceptions are for files that cannot be read at all ({@link UnreadableFileException}) and for limits
 * ({@link LimitExceededException}). Whoever interrupts a thread that parses ends its parse ({@link ParseInterruptedException}).
 */
public final class ImrLetterParser {

    /** A PDF may have other bytes before its header, but not many. */
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final ParserOptions options;
    private final LineReader pdfReader;
    private final TextLineReader textReader;
    private final LetterReader letterReader;

    /** Makes a parser with the default options. */
    public ImrLetterParser() {
        this(ParserOptions.defaults());
    }

    /**
     * Makes a parser.
     *
     * @param options what it may do
     */
    public ImrLetterParser(ParserOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        this.pdfReader = new PdfLineReader(options.readOptions());
        this.letterReader = new LetterReader(FactReaders.ALL, options.places());
        this.textReader = new TextLineReader(options.readOptions());
    }

    /**
     * Parses a file. Its path as given here, with {@code /} between the folders, is {@link Source#path()}. Where it holds several
     * letters, the first one is taken, and a diagnostic tells; {@link #parseAll(Path)} takes all.
     *
     * @param file a PDF or a UTF-8 text
     * @return the letter, possibly in part, and what was wrong with it
     * @throws IOException              if reading the file fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public ParseResult parse(Path file) throws IOException {
        // As a stream: what is no regular file has no size that could be trusted.
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, file.toString().replace(file.getFileSystem().getSeparator(), "/"));
        }
    }

    /**
     * Parses a stream to its end; the caller closes it.
     *
     * @param in a PDF or a UTF-8 text
     * @return the letter, possibly in part, and what was wrong with it
     * @throws IOException              if reading the stream fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public ParseResult parse(InputStream in) throws IOException {
        return parse(in, null);
    }

    /**
     * Parses a stream to its end, of a file whose name is known; the caller closes it.
     *
     * @param in   a PDF or a UTF-8 text
     * @param name the name for {@link Source#path()}, which may hold folders; {@code null} for none
     * @return the letter, possibly in part, and what was wrong with it
     * @throws IOException              if reading the stream fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public ParseResult parse(InputStream in, @Nullable String name) throws IOException {
        return parse(content(in), name);
    }

    /**
     * Parses the bytes of a file.
     *
     * @param content a PDF or a UTF-8 text
     * @return the letter, possibly in part, and what was wrong with it
     * @throws UnreadableFileException if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public ParseResult parse(byte[] content) {
        return parse(content, null);
    }

    /**
     * Parses the bytes of a file whose name is known.
     *
     * @param content a PDF or a UTF-8 text
     * @param name    the name for {@link Source#path()}, which may hold folders; {@code null} for none
     * @return the letter, possibly in part, and what was wrong with it
     * @throws UnreadableFileException if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public ParseResult parse(byte[] content, @Nullable String name) {
        WorkBudget work = WorkBudget.start(options.maxMillis());
        return parse(printed(content, work), content, name, work);
    }

    /**
     * Parses a letter's text, as an extractor printed it.
     *
     * @param text the text
     * @return the letter, possibly in part, and what was wrong with it
     * @throws UnreadableFileException if it is empty, blank or has characters that no text has, as a file of the same text
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public ParseResult parseText(CharSequence text) {
        WorkBudget work = WorkBudget.start(options.maxMillis());
        return parse(printed(text, work), text.toString().getBytes(StandardCharsets.UTF_8), null, work);
    }

    /**
     * Parses all letters of a file. Its path as given here, with {@code /} between the folders, is {@link Source#path()} of each.
     *
     * <p>Letters can stand one behind the other in a file, of whatever forms, each on pages of its own or not. Each gives what
     * {@code parse} gives of a file with it alone, but that pages and lines are those of the file, and that {@link Source#part()} tells
     * which letter of the file it is.
     *
     * @param file a PDF or a UTF-8 text
     * @return the letters in their order; of a file that holds one letter, or none, the one result that {@code parse} gives
     * @throws IOException              if reading the file fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public List<ParseResult> parseAll(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parseAll(in, file.toString().replace(file.getFileSystem().getSeparator(), "/"));
        }
    }

    /**
     * Parses {@linkplain #parseAll(Path) all letters} of a stream to its end; the caller closes it.
     *
     * @param in a PDF or a UTF-8 text
     * @return the letters in their order, at least one
     * @throws IOException              if reading the stream fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public List<ParseResult> parseAll(InputStream in) throws IOException {
        return parseAll(in, null);
    }

    /**
     * Parses {@linkplain #parseAll(Path) all letters} of a stream to its end, of a file whose name is known; the caller closes it.
     *
     * @param in   a PDF or a UTF-8 text
     * @param name the name for {@link Source#path()}, which may hold folders; {@code null} for none
     * @return the letters in their order, at least one
     * @throws IOException              if reading the stream fails
     * @throws UnreadableFileException  if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException   if it is larger than the options allow
     */
    public List<ParseResult> parseAll(InputStream in, @Nullable String name) throws IOException {
        return parseAll(content(in), name);
    }

    /**
     * Parses {@linkplain #parseAll(Path) all letters} in the bytes of a file.
     *
     * @param content a PDF or a UTF-8 text
     * @return the letters in their order, at least one
     * @throws UnreadableFileException if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public List<ParseResult> parseAll(byte[] content) {
        return parseAll(content, null);
    }

    /**
     * Parses {@linkplain #parseAll(Path) all letters} in the bytes of a file whose name is known.
     *
     * @param content a PDF or a UTF-8 text
     * @param name    the name for {@link Source#path()}, which may hold folders; {@code null} for none
     * @return the letters in their order, at least one
     * @throws UnreadableFileException if it is neither a PDF nor text, damaged, locked or empty
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public List<ParseResult> parseAll(byte[] content, @Nullable String name) {
        WorkBudget work = WorkBudget.start(options.maxMillis());
        return parseAll(printed(content, work), content, name, work);
    }

    /**
     * Parses {@linkplain #parseAll(Path) all letters} in a text, as an extractor printed it.
     *
     * @param text the text
     * @return the letters in their order, at least one
     * @throws UnreadableFileException if it is empty, blank or has characters that no text has, as a file of the same text
     * @throws LimitExceededException  if it is larger than the options allow
     */
    public List<ParseResult> parseAllText(CharSequence text) {
        WorkBudget work = WorkBudget.start(options.maxMillis());
        return parseAll(printed(text, work), text.toString().getBytes(StandardCharsets.UTF_8), null, work);
    }

    private byte[] content(InputStream in) throws IOException {
        byte[] content = in.readNBytes(options.maxBytes());
        if (content.length == options.maxBytes() && in.read() >= 0) {
            Limits.check("bytes", content.length + 1L, options.maxBytes(), "maxBytes");
        }
        return content;
    }

    private PrintedText printed(byte[] content, WorkBudget work) {
        Limits.check("bytes", content.length, options.maxBytes(), "maxBytes");
        if (content.length == 0) {
            throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY, null);
        }
        LineReader reader = isPdf(content) ? pdfReader : textReader;
        return notBlank(reader.read(content, work));
    }

    private PrintedText printed(CharSequence text, WorkBudget work) {
        if (text.length() == 0) {
            throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY, null);
        }
        return notBlank(textReader.read(text, work));
    }

    private static PrintedText notBlank(PrintedText printed) {
        if (printed.lines().isEmpty()) {
            throw new UnreadableFileException(UnreadableFileException.Reason.NO_TEXT, null);
        }
        return printed;
    }

    private ParseResult parse(PrintedText printed, byte[] content, @Nullable String path, WorkBudget work) {
        Source source = source(printed, content, path);
        work.check();
        LetterReader.Part first = letterReader.parts(printed.lines()).get(0);
        return read(printed, first, printed.lines().subList(first.printed().size(), printed.lines().size()), source, work);
    }

    private List<ParseResult> parseAll(PrintedText printed, byte[] content, @Nullable String path, WorkBudget work) {
        Source source = source(printed, content, path);
        work.check();
        List<LetterReader.Part> parts = letterReader.parts(printed.lines());
        if (parts.size() == 1) {
            return List.of(read(printed, parts.get(0), List.of(), source, work));
        }
        List<ParseResult> results = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            List<Line> lines = parts.get(i).printed();
            int firstPage = i == 0 ? 1 : lines.get(0).page();
            int pagesEnd = i + 1 == parts.size() ? Integer.MAX_VALUE : parts.get(i + 1).printed().get(0).page();
            PrintedText part = printed.part(lines, firstPage, Math.max(pagesEnd - 1, lines.get(lines.size() - 1).page()));
            results.add(read(part, parts.get(i), List.of(), part(source, i + 1), work));
        }
        return List.copyOf(results);
    }

    private static Source part(Source file, int part) {
        return new Source(file.name(), file.path(), file.mediaType(), file.sha256(), file.pages(), part);
    }

    private static Source source(PrintedText printed, byte[] content, @Nullable String path) {
        return new Source(absentIfEmpty(lastPart(path)), absentIfEmpty(path), printed.mediaType(), sha256(content), printed.pages(), null);
    }

    private ParseResult read(PrintedText printed, LetterReader.Part part, List<Line> others, Source source, WorkBudget work) {
        DiagnosticCollector diagnostics = new DiagnosticCollector(options.maxDiagnostics());
        printed.notices().forEach(notice -> diagnostics.add(notice.code(), notice.page(), null, notice.message()));
        ReadLetter read = letterReader.read(part, others, source, diagnostics, work);
        List<PrintedPage> pages = options.places() ? PrintedPages.of(printed, read) : List.of();
        return new ParseResult(read.letter(), pages, read.recognition(), read.coverage());
    }

    private static @Nullable String lastPart(@Nullable String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    private static @Nullable String absentIfEmpty(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }

    private static boolean isPdf(byte[] content) {
        int last = Math.min(content.length, PDF_HEADER_WITHIN) - PDF_HEADER.length;
        for (int i = 0; i <= last; i++) {
            if (startsWithHeader(content, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithHeader(byte[] content, int from) {
        for (int i = 0; i < PDF_HEADER.length; i++) {
            if (content[from + i] != PDF_HEADER[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
