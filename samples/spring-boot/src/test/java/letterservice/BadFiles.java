package letterservice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that cannot be read, or that nobody should. */
final class BadFiles {

    private BadFiles() {
    }

    /** What is to be done with a PDF before it is saved. */
    @FunctionalInterface
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] blankPdf(int pages) throws IOException {
        return pdf(document -> {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] lockedPdf() throws IOException {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** A PDF of some kilobytes whose page comes to as many bytes as told. */
    static byte[] bloatedPdf(int size) throws IOException {
        return pdf(document -> {
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[size];
                Arrays.fill(blanks, (byte) ' ');
                out.write(blanks);
            }
            PDPage page = new PDPage();
            page.setContents(contents);
            document.addPage(page);
        });
    }

    /** What is left of a PDF quotes a letter where none of it can be read. */
    static byte[] damagedPdf(String words) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + words + "\n>>\nendobj\n"
                + "2 0 obj\n" + words + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n").getBytes(StandardCharsets.US_ASCII);
    }
}
