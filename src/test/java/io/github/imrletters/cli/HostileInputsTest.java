package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.input.Inputs;
import io.github.imrletters.fixture.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Inputs that take all memory or time if they are let: each costs itself alone. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class HostileInputsTest {

    private static final byte[] MEBIBYTE = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private static void write(OutputStream out, int mebibytes) throws IOException {
        for (int i = 0; i < mebibytes; i++) {
            out.write(MEBIBYTE);
        }
    }

    @Test
    void whatWouldFillTheMemoryIsAFailureAndTheRestGoesOn() throws IOException {
        Path lines = folder.resolve("bomb.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(lines))) {
            write(out, 300);
        }
        Path list = folder.resolve("list");
        try (OutputStream out = Files.newOutputStream(list)) {
            write(out, 150);
        }
        Path zip = folder.resolve("texts.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 6; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                write(out, 15);
            }
        }
        Run run = Run.inChild(folder, List.of("-Xmx128m"), "export", "-t", "2", "--progress=plain", lines, "@" + list, zip,
                Samples.pdfFile("2016-opioids"), "-o", folder.resolve("out.jsonl"));
        assertEquals(3, run.exitCode(), run.err());
        assertEquals(1, Files.readAllLines(folder.resolve("out.jsonl")).size());
        assertTrue(run.err().contains("9 inputs: 1 with letters, 8 unreadable"), run.err());
    }

    @Test
    void standardInputIsReadBeforeTheTimeOfParsingBegins() {
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(MEBIBYTE));
            assertEquals(MEBIBYTE.length, new Inputs(List.of("-")).next().content().held());
        } finally {
            System.setIn(in);
        }
    }
}
