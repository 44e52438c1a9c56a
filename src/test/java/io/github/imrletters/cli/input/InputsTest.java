package io.github.imrletters.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imrletters.ImrLetterParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
        assertEquals(Map.of(".doc", 2L, ".html", 1L, "hidden", 1L, "others", 1L), inputs.leftOut());
    }

    @Test
    void linksAndDevicesAreLeftOutAndCounted() throws IOException {
        Path below = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(below.resolve("up"), folder);
        Files.write(below.resolve("a.txt"), new byte[1]);
        Path tar = tar("in/a.tgz", new byte[0], new TarArchiveEntry("l.txt", TarConstants.LF_SYMLINK), new TarArchiveEntry("f.txt", TarConstants.LF_FIFO));
        assertTrue(Files.exists(tar));
        Inputs inputs = new Inputs(List.of(below.toString()));
        List<String> found = new ArrayList<>();
        inputs.forEachRemaining(input -> found.add(input.path()));
        assertEquals(List.of("a.txt"), found);
        assertEquals(Map.of("links", 2L, "devices", 1L), inputs.leftOut());
    }

    @Test
    void countingReadsNothingThatCanBeReadOnceAndUnpacksNothing() throws IOException {
        Path zip = zip("a.zip", new TreeMap<>(Map.of("1.txt", "1", "2.txt", "2", "3.doc", "3")));
        Path tar = tar("a.tgz", new byte[0], new TarArchiveEntry("1.txt"));
        Path list = Files.writeString(folder.resolve("list"), zip + "\n" + folder.resolve("none.txt"));
        Inputs some = Inputs.counted(List.of("@" + list, "a.txt"));
        assertEquals(4, count(some));
        assertTrue(some.isWhole());
        for (String argument : List.of("-", "@-", tar.toString())) {
            Inputs inputs = Inputs.counted(List.of(argument, "a.txt"));
            assertEquals(1, count(inputs));
            assertFalse(inputs.isWhole());
        }
    }

    private static int count(Inputs inputs) {
        int count = 0;
        while (inputs.hasNext()) {
            inputs.next();
            count++;
        }
        return count;
    }

    @Test
    void damagedMembersOfAZipFileAreFailuresOfTheirOwn() throws IOException {
        Map<String, String> members = new TreeMap<>();
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            members.put(name, name.repeat(100));
        }
        Path zip = zip("a.zip", members);
        byte[] bytes = Files.readAllBytes(zip);
        for (String name : List.of("a.txt", "b.txt")) {
            int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
            Arrays.fill(bytes, data, data + 4, (byte) 0xFF);
        }
        Files.write(zip, bytes);
        List<Input> inputs = all(zip);
        assertEquals(List.of(zip + "/a.txt", zip + "/b.txt", zip + "/c.txt"), paths(inputs));
        assertTrue(inputs.get(0).reason().startsWith("it is damaged") && inputs.get(1).reason().startsWith("it is damaged"), inputs.toString());
        assertEquals(members.get("c.txt"), text(inputs.get(2)));
    }

    @Test
    void memberWithAWrongChecksumIsDamaged() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write("the words of a letter".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(zip, new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1).replace("words", "sword").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("it is damaged: its checksum is wrong", all(zip).get(0).reason());
    }

    @Test
    void whatAZipFileUnpacksToIsCountedWhateverItSaysOfSizes() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[15 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 20; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                out.write(zeros);
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.limit() - 4; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + 24, 0);
            }
        }
        Files.write(zip, bytes.array());
        List<String> reasons = new ArrayList<>();
        new Inputs(List.of(zip.toString())).forEachRemaining(input -> reasons.add(input.reason()));
        assertEquals(18, reasons.size());
        assertEquals("the archive unpacks to more than 268435456 bytes; what is behind them is not read", reasons.get(17));
    }

    @Test
    void nameInATarFileThatIsLongerThanAnyEndsIt() throws IOException {
        Path tar = folder.resolve("a.tar.gz");
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
            TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(2 << 20);
            out.putArchiveEntry(name);
            out.write("n".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
        }
        List<Input> inputs = all(tar);
        assertEquals(1, inputs.size());
        assertTrue(inputs.get(0).reason().startsWith("a name in it is longer than any"), inputs.get(0).reason());
    }

    @Test
    void lineThatIsTooLongIsOneFailureAndTheNextIsRead() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "a.txt\n" + "x".repeat(70_000) + "\nb.txt");
        List<Input> named = all("@" + list);
        assertEquals(List.of("a.txt", list + ":2", "b.txt"), paths(named));
        assertTrue(named.get(1).reason().startsWith("the line is longer than"), named.get(1).reason());
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}\n{" + " ".repeat(17 << 20) + "}\n{}\n");
        assertEquals(Arrays.asList(null, "it is longer than 16777216 bytes, which no letter is", null), all(lines).stream().map(Input::reason).toList());
    }

    @Test
    void listFromWindowsNamesTheSame() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "\uFEFF# a.txt\r\n'b'.txt\r\n");
        assertEquals(List.of("# a.txt", "'b'.txt"), paths(all("@" + list)));
    }

    @Test
    void objectsOfJsonCanBeIndented() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF{\n  \"a\": {\n  }\n}\n{\n}\n{}");
        List<Input> inputs = all(file);
        assertEquals(List.of(file + ":1", file + ":5", file + ":7"), paths(inputs));
        assertEquals("{\n  \"a\": {\n  }\n}", text(inputs.get(0)));
        Path array = Files.writeString(folder.resolve("b.json"), "[{}]");
        assertTrue(all(array).get(0).reason().startsWith("it is a JSON array"));
    }

    @Test
    void singleInputIsNeitherAFolderNorAnArchiveNorJson() throws IOException {
        assertEquals("it is a folder; 'export' reads folders", Inputs.file(folder.toString()).reason());
        assertEquals("it is an archive; 'export' reads archives", Inputs.file("a.tgz").reason());
        assertEquals("it is JSON of letters, which 'export', 'find' and 'table' read", Inputs.file("a.jsonl").reason());
        assertNull(Inputs.file("a.pdf").reason());
    }

    @Test
    void failedArchiveKeepsItsBytesForTheirChecksum() throws IOException {
        Path zip = Files.write(folder.resolve("a.zip"), new byte[9]);
        Outcome outcome = new InputParser(new ImrLetterParser()).parse(all(zip).get(0));
        assertEquals(9L, outcome.failure().bytes());
        assertEquals(64, outcome.failure().sha256().length());
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
