package io.github.imrletters.internal.pdf.file;

/** Thrown where a PDF holds something that the own way of reading does not understand: PDFBox's stripper then reads the document. */
public final class UnsupportedTextException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What is not understood.
     *
     * @param what a few words for the notice that tells of it
     */
    public UnsupportedTextException(String what) {
        super(what, null, false, false);
    }
}
