package io.github.imrletters;

import org.jspecify.annotations.Nullable;

/** A file that is no letter's file: it cannot be opened, or holds no text. */
public final class UnreadableFileException extends ImrLetterException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. A later version may know more reasons. */
    public enum Reason {
        /** The file has no bytes. */
        EMPTY("the file is empty"),
        /** The bytes are neither a PDF nor UTF-8 text. */
        NEITHER_PDF_NOR_TEXT("the file is neither a PDF nor UTF-8 text"),
        /** The PDF is cut off or damaged. */
        DAMAGED_PDF("the PDF is damaged or cut off"),
        /** The PDF opens with a password only. */
        PASSWORD_REQUIRED("the PDF needs a password"),
        /** The PDF has pages but no text on them, such as a scan. */
        NO_TEXT("the file has no text; a scanned letter needs OCR first"),
        /** The PDF forbids extraction and the parser was told to respect that. */
        EXTRACTION_NOT_PERMITTED("the PDF does not permit extraction; option respectPermissions asks to heed that");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    /**
     * Makes the exception. The library does; it is public because the library's readers stand in other packages, and for callers'
     * tests of what they do about it.
     *
     * @param reason why the file cannot be read
     * @param cause  what was thrown below, or {@code null}
     */
    public UnreadableFileException(Reason reason, @Nullable Throwable cause) {
        super(reason.message, cause);
        this.reason = reason;
    }

    /**
     * Why the file cannot be read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
