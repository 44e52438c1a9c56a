package io.github.imrletters.cli;

import io.github.imrletters.cli.inspect.pdf.PdfBox;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which build this is, as the build itself wrote it down, and what it runs on. */
final class Version implements IVersionProvider {

    private static final String BUILD = "build.properties";

    /** The name, the version and the commit: what another build writes may differ. */
    static String text() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = build.getProperty("commit");
        return "imr-letters " + build.getProperty("version") + (commit.isEmpty() ? ", built outside git" : ", commit " + commit);
    }

    @Override
    public String[] getVersion() {
        return new String[] {text(), "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ')',
            "PDFBox " + PdfBox.version(), "JSON schema " + Letter.SCHEMA_VERSION};
    }
}
