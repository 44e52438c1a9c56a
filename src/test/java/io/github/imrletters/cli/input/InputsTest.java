package io.github.imrletters.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arguments mean. */
class InputsTest {

    @TempDir
    private Path folder;

    private static List<Input> all(Object... arguments) {
        List<String> names = new ArrayList<>();
        for (Object argument : arguments) {
            names.add(argument.toString());
        }
        List<Input> inputs = new ArrayList<>();
        new Inputs(names).forEachRemaining(inputs::add);
        return inputs;
    }

    private static List<String> paths(List<Input> inputs) {
        return inputs.stream().map(Input::path).toList();
    }

    private static String text(Input input) throws IOException {
        try (InputStream in = input.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path zip(String name, Map<String, String> members) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path tar(String name, byte[] bytes, TarArchiveEntry... members) throws IOException {
        Path file = folder.resolve(name);
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (TarArchiveEntry member : members) {
                member.setSize(member.isSymbolicLink() ? 0 : bytes.length);
                out.putArchiveEntry(member);
                out.write(bytes, 0, (int) member.getSize());
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    @Test
    void archiveIsReadLikeAFolderAndNamesLeadNowhereElse() throws IOException {
        Path zip = zip("a.zip", Map.of("../../etc/x.pdf", "x"));
        assertEquals(List.of(zip + "/etc/x.pdf"), paths(all(zip)));
        Path many = zip("many.zip", new TreeMap<>(Map.of("/b/1.txt", "1", "b\\2.txt", "2", "c.doc", "3", "__MACOSX/._1.txt", "4", "README.md", "5")));
        List<Input> inputs = all(many);
        assertEquals(List.of(many + "/b/1.txt", many + "/b/2.txt"), paths(inputs));
        assertEquals("1", text(inputs.get(0)));
        assertEquals(List.of("many.zip/b/1.txt", "many.zip/b/2.txt"),
                paths(all(folder)).stream().filter(path -> path.startsWith("many")).toList());
    }

    @Test
    void archiveOfTarHasLongNamesAndNoLinks() throws IOException {
        String longName = "a".repeat(150) + ".txt";
        byte[] bytes = "letter".getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        Path tar = tar("a.tar.gz", bytes, new TarArchiveEntry(longName), link, new TarArchiveEntry("u.txt"));
        List<Input> inputs = all(tar);
        assertEquals(List.of(tar + "/" + longName, tar + "/u.txt"), paths(inputs));
        assertEquals("letter", text(inputs.get(1)));
        assertEquals(inputs.get(0).stamped().stamp(), all(tar).get(0).stamped().stamp());
    }

    @Test
    void archiveThatUnpacksToFarMoreThanItIsEndsThere() throws IOException {
        Path tar = folder.resolve("bomb.tar.gz");
        byte[] zeros = new byte[1 << 20];
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
            TarArchiveEntry member = new TarArchiveEntry("zeros.bin");
            member.setSize(300L << 20);
            out.putArchiveEntry(member);
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        }
        List<Input> inputs = all(tar, "other.txt");
        assertEquals(2, inputs.size());
        assertTrue(inputs.get(0).reason().contains("unpacks to more than"), inputs.get(0).reason());
    }

    @Test
    void damagedArchiveIsOneFailureAndTheRestGoesOn() throws IOException {
        Path zip = zip("a.zip", Map.of("a.txt", "x".repeat(5000)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(folder.resolve("half.tgz"), new byte[] {31, -117, 8, 0, 1, 2, 3});
        Files.writeString(folder.resolve("z.txt"), "z");
        List<Input> inputs = all(folder);
        assertEquals(4, inputs.size());
        assertEquals(2, inputs.stream().filter(input -> input.reason() != null).count());
    }

    @Test
    void listNamesAnInputALine() throws IOException {
        Path letter = Files.writeString(folder.resolve("a #1 'b'.txt"), "a");
        Path list = Files.writeString(folder.resolve("list"), letter + "\r\n\n" + folder.resolve("none.pdf") + "\n");
        assertEquals(List.of(letter.toString(), folder.resolve("none.pdf").toString()), paths(all("@" + list)));
        assertEquals(1, all("@" + folder.resolve("no list")).size());
    }

    @Test
    void jsonLinesAreAnInputALine() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n\n{\"a\":1}\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path compressed = Files.write(folder.resolve("b.jsonl.gz"), packed.toByteArray());
        assertEquals(List.of(lines + ":1", lines + ":3", compressed + ":1"), paths(all(lines, compressed)));
    }

    @Test
    void filesOfOtherEndingsAreCounted() throws IOException {
        for (String name : List.of("a.doc", "b.DOC", "c", "d.html", ".hidden", "e.pdf")) {
            Files.writeString(folder.resolve(name), "");
        }
        Inputs inputs = new Inputs(List.of(folder.toString()));
        inputs.forEachRemaining(input -> { });
        assertEquals(Map.of(".doc", 2L, ".html", 1L, "others", 1L), inputs.leftOut());
    }

    @Test
    void pipeWithTheNameOfALetterIsAFailure() throws Exception {
        Path pipe = folder.resolve("a.pdf");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no pipes with names");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        List<Input> inputs = all(folder);
        assertEquals(1, inputs.size());
        assertEquals("it is no regular file", assertThrows(IOException.class,
                () -> inputs.get(0).content().open()).getMessage());
    }
}
