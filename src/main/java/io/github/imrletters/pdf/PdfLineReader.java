package io.github.imrletters.pdf;

import io.github.imrletters.failure.LimitExceededException;
import io.github.imrletters.failure.UnreadableFileException;
import io.github.imrletters.failure.UnreadableFileException.Reason;
import io.github.imrletters.line.Line;
import io.github.imrletters.line.LineReader;
import io.github.imrletters.line.Notice;
import io.github.imrletters.line.PrintedText;
import io.github.imrletters.line.ReadLimits;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files. Encrypted ones open with the empty user password; that they deny copying is heeded only on demand, since
 * the letters are public records.
 */
public final class PdfLineReader implements LineReader {

    private static final String MEDIA_TYPE = "application/pdf";

    private final ReadLimits limits;

    /**
     * Makes a reader.
     *
     * @param limits what it may do
     */
    public PdfLineReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public PrintedText read(byte[] content) {
        try (ContentBytes streams = new ContentBytes(); PDDocument document = open(content, streams)) {
            return read(document, streams);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.PASSWORD_REQUIRED, e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, e);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException
                | NullPointerException e) {
            // What PDFBox throws on some damaged files in place of its IOException.
            throw new UnreadableFileException(Reason.DAMAGED_PDF, e);
        }
    }

    /** Whether copying is denied is for PDFBox itself to find out: the owner of a file is denied nothing. */
    private PDDocument open(byte[] content, ContentBytes streams) throws IOException {
        return limits.respectPermissions()
                ? Loader.loadPDF(new ByteArrayRead(content))
                : new DocumentParser(content, streams.another()).parse();
    }

    private PrintedText read(PDDocument document, ContentBytes streams) throws IOException {
        if (limits.respectPermissions() && !document.getCurrentAccessPermission().canExtractContent()) {
            throw new UnreadableFileException(Reason.EXTRACTION_NOT_PERMITTED, null);
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        LimitExceededException.check("pages", pages, limits.maxPages(), "maxPages");
        List<Notice> notices = new ArrayList<>(1);
        List<Line> lines;
        try {
            lines = lines(document, streams, notices);
        } catch (UnsupportedTextException e) {
            lines = StripperLineReader.lines(document, limits);
            notices.add(new Notice(DiagnosticCode.FALLBACK_EXTRACTION, null,
                    "the PDF was read in the slower, more general way: " + e.getMessage()));
        }
        if (lines.isEmpty() && notices.stream().anyMatch(n -> n.code() == DiagnosticCode.PAGE_DAMAGED)) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        return new PrintedText(MEDIA_TYPE, pages, lines, notices);
    }

    private List<Line> lines(PDDocument document, ContentBytes content, List<Notice> notices)
            throws IOException, UnsupportedTextException {
        PageText text = new PageText(new CharacterBudget(limits.maxCharacters()));
        ContentInterpreter interpreter = new ContentInterpreter(text);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (page.getRotation() != 0) {
                throw new UnsupportedTextException("rotated page");
            }
            PDRectangle box = page.getCropBox();
            text.start(++number, box.getLowerLeftX(), box.getUpperRightY());
            PDResources resources = page.getResources();
            content.read(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
            interpreter.readPage(content, resources == null ? null : resources.getCOSObject());
            lines.addAll(text.lines());
            LimitExceededException.check("lines", lines.size(), limits.maxLines(), "maxLines");
            if (content.isDamaged()) {
                notices.add(new Notice(DiagnosticCode.PAGE_DAMAGED, number,
                        "the page's contents break off; text may be missing"));
            }
            if (text.isImageOnly()) {
                notices.add(new Notice(DiagnosticCode.PAGE_WITHOUT_TEXT, number, "the page has an image and no text"));
            }
        }
        return lines;
    }
}
