package io.github.imrletters.internal.pdf;

/** Thrown where a page holds text that this package does not understand: PDFBox's own stripper then reads the document. */
final class UnsupportedTextException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsupportedTextException(String what) {
        super(what, null, false, false);
    }
}
