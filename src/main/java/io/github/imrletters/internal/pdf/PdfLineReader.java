package io.github.imrletters.internal.pdf;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.pdf.content.CharacterBudget;
import io.github.imrletters.internal.pdf.content.ContentInterpreter;
import io.github.imrletters.internal.pdf.content.PageText;
import io.github.imrletters.internal.pdf.file.ContentBytes;
import io.github.imrletters.internal.pdf.file.DocumentParser;
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
import java.util.Iterator;
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
        try {
            return readEitherWay(content, work);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.PASSWORD_REQUIRED, e);
        } catch (ImrLetterException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws whatever comes on damaged files, and follows page trees as deep as they go.
            throw new UnreadableFileException(Reason.DAMAGED_PDF, e);
        }
    }

    private PrintedText readEitherWay(byte[] content, WorkBudget work) throws IOException {
        String why;
        try (ContentBytes streams = new ContentBytes(limits.maxDecodedBytes())) {
            return readOwnWay(content, work, streams);
        } catch (UnsupportedTextException e) {
            why = e.getMessage();
        }
        try (ContentBytes streams = new ContentBytes(limits.maxDecodedBytes())) {
            return readStockWay(content, streams, why);
        }
    }

    /** Refuses where anything is lost or goes wrong: the stock way may know more, and tells what it does not. */
    private PrintedText readOwnWay(byte[] content, WorkBudget work, ContentBytes streams)
            throws IOException, UnsupportedTextException {
        try (DocumentParser document = new DocumentParser(content, streams.another(), limits.respectPermissions())) {
            document.open();
            PDPageTree pages = document.pages();
            check(pages, limits.respectPermissions() && !document.permitsExtraction());
            List<Notice> notices = new ArrayList<>(1);
            List<PageSize> sizes = new ArrayList<>(4);
            List<Line> lines = lines(pages, work, streams, notices, sizes);
            if (document.hasLostObjects()) {
                throw new UnsupportedTextException("a part of it cannot be read");
            }
            return printed(pages.getCount(), lines, notices, sizes);
        } catch (InvalidPasswordException | ImrLetterException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnsupportedTextException("it is damaged");
        }
    }

    /** Opens the file anew, so that nothing is left of the other way. */
    private PrintedText readStockWay(byte[] content, ContentBytes streams, String why) throws IOException {
        StockParser parser = new StockParser(content);
        try (PDDocument document = parser.parse()) {
            PDPageTree pages = document.getPages();
            check(pages, limits.respectPermissions() && !document.getCurrentAccessPermission().canExtractContent());
            int count = count(pages);
            Limits.check("pages", count, limits.maxPages(), "maxPages");
            List<Notice> notices = new ArrayList<>();
            List<PageSize> sizes = new ArrayList<>(4);
            List<Line> lines = StripperLineReader.lines(document, limits, streams, notices, sizes);
            if (parser.hasLostObjects() || count != pages.getCount()) {
                notices.add(new Notice(DiagnosticCode.PAGE_DAMAGED, null,
                        "a part of the PDF cannot be read; text may be missing"));
            }
            notices.add(new Notice(DiagnosticCode.FALLBACK_EXTRACTION, null,
                    "the PDF was read in the slower, more general way: " + why));
            return printed(count, lines, notices, sizes);
        }
    }

    /** How many pages there truly are, whatever the file says: PDFBox passes over what is no page. */
    private static int count(PDPageTree pages) {
        int count = 0;
        Iterator<PDPage> each = pages.iterator();
        while (each.hasNext()) {
            each.next();
            count++;
        }
        return count;
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

    private List<Line> lines(PDPageTree pages, WorkBudget work, ContentBytes content, List<Notice> notices, List<PageSize> sizes)
            throws IOException, UnsupportedTextException {
        PageText text = new PageText(new CharacterBudget(limits.maxCharacters()), limits.places());
        ContentInterpreter interpreter = new ContentInterpreter(text, new FontReader(content.another()));
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (PDPage page : pages) {
            work.check();
            if (page.getRotation() != 0) {
                throw new UnsupportedTextException("rotated page");
            }
            Limits.check("pages", ++number, limits.maxPages(), "maxPages");
            PDRectangle box = page.getCropBox();
            sizes.add(new PageSize(box.getWidth(), box.getHeight()));
            text.start(number, box.getLowerLeftX(), box.getUpperRightY());
            COSDictionary dictionary = page.getCOSObject();
            content.read(dictionary.getDictionaryObject(COSName.CONTENTS));
            COSBase resources = PDPageTree.getInheritableAttribute(dictionary, COSName.RESOURCES);
            interpreter.readPage(content, resources instanceof COSDictionary named ? named : null);
            lines.addAll(text.lines());
            Limits.check("lines", lines.size(), limits.maxLines(), "maxLines");
            PageNotices.add(number, content.isDamaged(), text.isImageOnly(), notices);
        }
        if (number != pages.getCount()) {
            throw new UnsupportedTextException("a page of it cannot be read");
        }
        return lines;
    }
}
