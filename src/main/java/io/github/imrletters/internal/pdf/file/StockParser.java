package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser of PDF files, which also remembers whether an object was lost, counts what it reads before there is room made
 * for it, and keeps the file's words out of the log. PDFBox goes on without an object that is damaged or cut off, as if the file did
 * not refer to it, and text would be missing without a word.
 */
public class StockParser extends PDFParser {

    private static final String END_OF_STREAM = "endstream";
    private static final String END_OF_OBJECT = "endobj";
    /** What PDFBox does something about when it stands behind an object. */
    private static final Set<String> KEYWORDS = Set.of("stream", END_OF_STREAM, END_OF_OBJECT);
    /** Stands for a word of the file that means nothing there: PDFBox would log it. */
    private static final String ANY = "?";
    /** Objects can need another one to be read (a stream's length), and that one another one; no file goes deeper. */
    private static final int DEEPEST = 50;
    private static final COSName PUBLIC_KEY = COSName.getPDFName("Adobe.PubSec");

    private boolean lost;
    private int depth;

    /**
     * A parser of a file.
     *
     * @param file   the whole file
     * @param budget how many bytes its streams may decode to
     * @throws UnreadableFileException if there is more in the file than can be meant
     */
    public StockParser(byte[] file, DecodeBudget budget) throws IOException {
        this(new ByteArrayRead(file, budget.work()), budget);
        budget.values().add(file, file.length);
    }

    StockParser(ByteArrayRead file, DecodeBudget budget) throws IOException {
        super(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new CountedDocument(this, budget);
        xrefTrailerResolver = new CountedTable();
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        COSBase object = null;
        if (++depth > DEEPEST) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        try {
            object = super.dereferenceCOSObject(reference);
            return object;
        } finally {
            depth--;
            lost |= object == null;
        }
    }

    /** For certificates PDFBox needs a library that is not there, and nobody could give it one. */
    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getEncryptionDictionary();
        if (encryption != null && PUBLIC_KEY.equals(encryption.getCOSName(COSName.FILTER))) {
            throw new UnreadableFileException(Reason.PASSWORD_REQUIRED, null);
        }
        super.prepareDecryption();
    }

    /** In an object PDFBox compares words with keywords, and logs those that are none. */
    @Override
    protected String readString() throws IOException {
        String word = super.readString();
        if (depth == 0 || word.isEmpty() || KEYWORDS.contains(word)) {
            return word;
        }
        if (word.startsWith(END_OF_STREAM)) {
            source.rewind(word.length() - END_OF_STREAM.length());
            return END_OF_STREAM;
        }
        return ANY;
    }

    /** Behind a stream PDFBox compares the line with keywords, and logs it where it is none. */
    @Override
    protected String readLine() throws IOException {
        String line = super.readLine();
        if (depth == 0) {
            return line;
        }
        if (line.startsWith(END_OF_STREAM)) {
            return line.substring(END_OF_STREAM.length()).trim().startsWith(END_OF_OBJECT) ? END_OF_STREAM + END_OF_OBJECT : END_OF_STREAM;
        }
        return line.startsWith(END_OF_OBJECT) ? END_OF_OBJECT : ANY;
    }

    /** Whether an object that was asked for could not be read. */
    public final boolean hasLostObjects() {
        return lost;
    }
}
