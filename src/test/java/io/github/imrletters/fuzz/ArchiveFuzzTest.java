package io.github.imrletters.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.cli.input.InputParser;
import io.github.imrletters.cli.input.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes with an archive's name give inputs, each of which is a letter or failed with a reason, and end. */
class ArchiveFuzzTest {

    private static final List<String> ENDINGS = List.of(".zip", ".tar", ".tar.gz", ".jsonl.gz");
    private static final byte[] LETTER = "no letter".getBytes(StandardCharsets.UTF_8);
    private static final InputParser PARSER = new InputParser(new ImrLetterParser());
    private static Path folder;

    @BeforeAll
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("archives");
    }

    @AfterAll
    static void removeFolder() throws IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(folder.resolve("a" + ending));
        }
        Files.delete(folder);
    }

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(zip(), tar(), gzip(tar()), gzip("{}\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("b/a.txt"));
            zip.write(LETTER);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry("b/a.txt");
            entry.setSize(LETTER.length);
            tar.putArchiveEntry(entry);
            tar.write(LETTER);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyBytesGiveInputsThatAreReadOrFail(byte[] content) throws IOException {
        for (String ending : ENDINGS) {
            Path file = Files.write(folder.resolve("a" + ending), content);
            Inputs inputs = new Inputs(List.of(file.toString()));
            while (inputs.hasNext()) {
                assertNotNull(PARSER.parse(inputs.next()).status());
            }
        }
    }
}
