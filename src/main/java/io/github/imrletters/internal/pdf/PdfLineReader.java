package io.github.imrletters.internal.pdf;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.pdf.content.CharacterBudget;
import io.github.imrletters.internal.pdf.content.ContentInterpreter;
import io.github.imrletters.internal.pdf.content.PageText;
import io.github.imrletters.internal.pdf.file.ContentBytes;
import io.github.imrletters.internal.pdf.file.DecodeBudget;
import io.github.imrletters.internal.pdf.file.DocumentParser;
import io.github.imrletters.internal.pdf.file.PageTree;
import io.github.imrletters.internal.pdf.file.QuietLog;
import io.github.imrletters.internal.pdf.file.StockParser;
import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import io.github.imrletters.internal.pdf.font.FontReader;
import io.github.imrletters.internal.source.Limits;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.LineReader;
import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.internal.source.PageSize;
import io.github.imrletters.internal.source.PrintedText;
import io.github.imrletters.internal.source.ReadOptions;
import io.github.imrletters.internal.source.WorkBudget;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files. Encrypted ones open with the empty user password; that they deny copying is heeded only on demand, since
 * the letters are public records.
 */
public final class PdfLineReader implements LineReader {

    private static final String MEDIA_TYPE = "application/pdf";

    private final ReadOptions limits;

    /**
     * Makes a reader.
     *
     * @param limits what it may do
     */
    public PdfLineReader(ReadOptions limits) {
        this.limits = limits;
    }

    @Override
    public PrintedText read(byte[] content, WorkBudget work) {
        QuietLog.begin();
        try {
            return readEitherWay(content, work);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.PASSWORD_REQUIRED, withoutMessage(e));
        } catch (ImrLetterException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // PDFBox throws whatever comes on damaged files, follows some references as deep as they go, and needs libraries for
            // some kinds of files that are not there.
            throw new UnreadableFileException(Reason.DAMAGED_PDF, withoutMessage(e));
        } finally {
            QuietLog.end();
        }
    }

    /** Where PDFBox failed, without what it says of it: that can be a part of the letter. */
    private static Throwable withoutMessage(Throwable thrown) {
        Throwable where = new IOException(thrown.getClass().getName());
        where.setStackTrace(thrown.getStackTrace());
        return where;
    }

    private PrintedText readEitherWay(byte[] content, WorkBudget work) throws IOException {
        String why;
        DecodeBudget budget = new DecodeBudget(limits.maxDecodedBytes(), work);
        try (ContentBytes streams = new ContentBytes(budget)) {
            return readOwnWay(content, budget, streams);
        } catch (UnsupportedTextException e) {
            why = e.getMessage();
        }
        try (ContentBytes streams = new ContentBytes(new DecodeBudget(limits.maxDecodedBytes(), work))) {
            return readStockWay(content, new DecodeBudget(limits.maxDecodedBytes(), work), streams, why);
        }
    }

    /** Refuses where anything is lost or goes wrong: the stock way may know more, and tells what it does not. */
    private PrintedText readOwnWay(byte[] content, DecodeBudget budget, ContentBytes streams)
            throws IOException, UnsupportedTextException {
        try (DocumentParser document = new DocumentParser(content, budget, streams.another(), limits.respectPermissions())) {
            document.open();
            COSDictionary root = document.pages();
            check(new PDPageTree(root), limits.respectPermissions() && !document.permitsExtraction());
            PageTree pages = new PageTree(root, limits.maxPages());
            List<Notice> notices = new ArrayList<>(1);
            List<PageSize> sizes = new ArrayList<>(4);
            List<Line> lines = lines(pages.pages(), budget.work(), streams, notices, sizes);
            if (pages.pages().size() != new PDPageTree(root).getCount()) {
                throw new UnsupportedTextException("a page of it cannot be read");
            }
            if (document.hasLostObjects()) {
                throw new UnsupportedTextException("a part of it cannot be read");
            }
            return printed(pages.pages().size(), lines, notices, sizes);
        } catch (InvalidPasswordException | ImrLetterException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnsupportedTextException("it is damaged");
        }
    }

    /**
     * Opens the file anew, so that nothing is left of the other way.
     *
     * @param budget for what PDFBox decodes
     * @param streams decodes contents a second time, out of a budget of its own
     */
    private PrintedText readStockWay(byte[] content, DecodeBudget budget, ContentBytes streams, String why) throws IOException {
        StockParser parser = new StockParser(content, budget);
        try (PDDocument document = parser.parse()) {
            PDPageTree tree = document.getPages();
            int told = tree.getCount();
            check(tree, limits.respectPermissions() && !document.getCurrentAccessPermission().canExtractContent());
            PageTree pages = new PageTree(tree.getCOSObject(), limits.maxPages());
            pages.flatten(tree.getCOSObject());
            int count = pages.pages().size();
            List<Notice> notices = new ArrayList<>();
            List<PageSize> sizes = new ArrayList<>(4);
            List<Line> lines = StripperLineReader.lines(document, limits, budget.work(), streams, notices, sizes);
            if (parser.hasLostObjects() || count != told) {
                notices.add(new Notice(DiagnosticCode.PAGE_DAMAGED, null,
                        "a part of the PDF cannot be read; text may be missing"));
            }
            notices.add(new Notice(DiagnosticCode.FALLBACK_EXTRACTION, null,
                    "the PDF was read in the slower, more general way: " + why));
            return printed(count, lines, notices, sizes);
        }
    }

    private void check(PDPageTree pages, boolean isDenied) {
        if (isDenied) {
            throw new UnreadableFileException(Reason.EXTRACTION_NOT_PERMITTED, null);
        }
        int count = pages.getCount();
        if (count == 0) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        Limits.check("pages", count, limits.maxPages(), "maxPages");
    }

    private PrintedText printed(int pages, List<Line> lines, List<Notice> notices, List<PageSize> sizes) {
        if (lines.isEmpty() && notices.stream().anyMatch(n -> n.code() == DiagnosticCode.PAGE_DAMAGED)) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        return new PrintedText(MEDIA_TYPE, pages, lines, notices, limits.places() ? sizes : List.of());
    }

    private List<Line> lines(List<COSDictionary> pages, WorkBudget work, ContentBytes content, List<Notice> notices,
            List<PageSize> sizes) throws IOException, UnsupportedTextException {
        PageText text = new PageText(new CharacterBudget(limits.maxCharacters()), limits.places());
        ContentInterpreter interpreter = new ContentInterpreter(text, new FontReader(content.another()), work);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (COSDictionary dictionary : pages) {
            work.check();
            number++;
            PDPage page = new PDPage(dictionary);
            if (page.getRotation() != 0) {
                throw new UnsupportedTextException("rotated page");
            }
            PDRectangle box = page.getCropBox();
            sizes.add(new PageSize(box.getWidth(), box.getHeight()));
            text.start(number, box.getLowerLeftX(), box.getUpperRightY());
            content.read(dictionary.getDictionaryObject(COSName.CONTENTS));
            COSBase resources = PDPageTree.getInheritableAttribute(dictionary, COSName.RESOURCES);
            interpreter.readPage(content, resources instanceof COSDictionary named ? named : null);
            lines.addAll(text.lines());
            Limits.check("lines", lines.size(), limits.maxLines(), "maxLines");
            PageNotices.add(number, content.isDamaged(), text.isImageOnly(), notices);
        }
        return lines;
    }
}
