package io.github.imrletters.cli.inspect.pdf;

import org.apache.pdfbox.util.Version;

/** The library that PDF files are opened with. */
public final class PdfBox {

    private PdfBox() {
    }

    /**
     * Tells its version.
     *
     * @return the one that this program runs with
     */
    public static String version() {
        return Version.getVersion();
    }
}
