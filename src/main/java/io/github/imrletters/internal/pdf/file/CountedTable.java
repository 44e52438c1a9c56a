package io.github.imrletters.internal.pdf.file;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * The cross-reference table of a file, which counts its entries. A few bytes can tell of as many objects as there are numbers.
 */
final class CountedTable extends XrefTrailerResolver {

    /** A letter has some hundreds, the longest file of text that there is has tens of thousands. */
    private static final int MOST_ENTRIES = 200_000;

    private int entries;

    @Override
    public void setXRef(COSObjectKey key, long offset) {
        if (++entries > MOST_ENTRIES) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        super.setXRef(key, offset);
    }
}
