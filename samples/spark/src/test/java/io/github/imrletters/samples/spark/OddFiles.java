package io.github.imrletters.samples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that are no letters, or letters that are not as they should be. */
final class OddFiles {

    private OddFiles() {
    }

    /** Of each kind that cannot be read one, named for the reason. */
    static void writeUnreadable(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("EMPTY.pdf"), new byte[0]);
        Files.write(folder.resolve("NEITHER_PDF_NOR_TEXT.txt"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE});
        byte[] letter = Files.readAllBytes(Samples.file("2016-opioids.pdf"));
        Files.write(folder.resolve("DAMAGED_PDF.pdf"), Arrays.copyOf(letter, letter.length / 2));
        Files.write(folder.resolve("NO_TEXT.pdf"), pdf(new PDDocument(), ""));
        PDDocument locked = new PDDocument();
        locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Files.write(folder.resolve("PASSWORD_REQUIRED.pdf"), pdf(locked, ""));
    }

    /** Files beyond a limit of the parser, named for its option. */
    static void writeBeyondLimits(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("maxLines.txt"), "line\n".repeat(100_001));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("maxBytes.pdf").toFile(), "rw")) {
            file.setLength((32 << 20) + 1);
        }
    }

    /** A PDF that holds a word where none is due, which PDFBox logs. */
    static byte[] damagedAt(String word) throws IOException {
        return pdf(new PDDocument(), "BT /F1 12 Tf [" + word + "] TJ ET");
    }

    /** A PDF whose one page has these contents. */
    private static byte[] pdf(PDDocument document, String contents) throws IOException {
        try (document) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(contents.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
