package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.fixture.LetterText;
import io.github.imrletters.fixture.OddFiles;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterSchema;
import io.github.imrletters.model.Letter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: what it writes where, and its exit codes. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class CommandLineTest {

    private static final String SAMPLE = "2016-single-upheld";

    @TempDir
    private Path folder;
    private Path pdf;
    private Path text;

    @BeforeEach
    void putLettersInAFolder() throws IOException {
        pdf = Files.write(folder.resolve("a.pdf"), Samples.pdf(SAMPLE));
        text = Files.writeString(folder.resolve("b.txt"), LetterText.standard().toString());
    }

    private static List<Letter> letters(String jsonLines) {
        return jsonLines.lines().map(LetterJson::read).toList();
    }

    private static List<String> names(String jsonLines) {
        return letters(jsonLines).stream().map(letter -> letter.source().name()).toList();
    }

    private static List<String> paths(String jsonLines) {
        return letters(jsonLines).stream().map(letter -> letter.source().path()).toList();
    }

    private static Letter expected(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ImrLetterParser().parse(in, file.toString()).letter();
        }
    }

    @Test
    void exportWritesALineForEachFileInTheirOrder() throws IOException {
        Run run = Run.of("export", "-q", text, pdf, text);
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertEquals(expected(pdf), letters(run.out()).get(1));
        assertEquals(List.of("b.txt", "a.pdf", "b.txt"), names(run.out()));
        assertTrue(run.out().endsWith("}\n"));
    }

    @Test
    void orderIsTheSameOnAnyNumberOfThreads() {
        List<Object> arguments = new ArrayList<>(List.of("export", "-q"));
        for (int i = 0; i < 60; i++) {
            arguments.add(i % 3 == 0 ? pdf : text);
        }
        Run one = Run.of(Stream.concat(arguments.stream(), Stream.of("-t", "1")).toArray());
        Run many = Run.of(Stream.concat(arguments.stream(), Stream.of("--threads=8")).toArray());
        assertEquals(60, one.outLines().size());
        assertEquals(one, many);
    }

    @Test
    void processesOfTheirOwnWriteTheSame() throws IOException {
        Files.write(folder.resolve("c.pdf"), new byte[] {'%', 'P', 'D', 'F'});
        Run plain = Run.of("export", folder, "--decision", "upheld");
        Run isolated = Run.of("export", folder, "--decision", "upheld", "--isolate", "--heap", "64m");
        assertEquals(plain.out(), isolated.out());
        assertEquals(2, isolated.out().lines().count());
        assertEquals(plain.err().lines().limit(2).toList(), isolated.err().lines().limit(2).toList());
        assertEquals(plain.exitCode(), isolated.exitCode());
    }

    @Test
    void memoryOfAProcessIsASize() {
        Run run = Run.of("export", pdf, "--isolate", "--heap", "much");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--heap takes a size such as 256m or 1g, not much"), run.err());
    }

    @Test
    void folderIsReadWithAllBelowItSortedByPath() throws IOException {
        Path below = Files.createDirectories(folder.resolve("aa").resolve("z"));
        Files.copy(pdf, below.resolve("c.PDF"));
        Files.copy(text, below.resolve("b.TXT"));
        Files.copy(text, folder.resolve(".hidden.txt"));
        Files.copy(text, folder.resolve("letter.doc"));
        Run run = Run.of("export", "-q", folder);
        assertEquals(0, run.exitCode());
        assertEquals(List.of("a.pdf", "aa/z/b.TXT", "aa/z/c.PDF", "b.txt"), paths(run.out()));
    }

    @Test
    void sourceIsNamedAsInTheArgumentsOrFromTheFolderThereOn() throws IOException {
        Path below = Files.createDirectories(folder.resolve("x/y"));
        Files.copy(text, below.resolve("c.txt"));
        String roundabout = folder + "/x/../a.pdf";
        Run run = Run.of("export", "-q", roundabout, folder.resolve("x"), below + "/", text);
        assertEquals("", run.err());
        assertEquals(List.of(roundabout, "y/c.txt", "c.txt", text.toString()), paths(run.out()));
    }

    @Test
    void failureInAFolderIsToldByTheNameItIsFoundBy() throws IOException {
        Path empty = Files.createFile(Files.createDirectories(folder.resolve("x/y")).resolve("empty.txt"));
        assertTrue(Run.of("export", "-q", folder.resolve("x")).err().startsWith(empty + ": "));
    }

    @Test
    void markdownInAFolderIsReadButWhatTellsOfTheFolderIsNot() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("README.md"), "# Letters\n\n## What is here");
        Files.copy(text, notes.resolve("letter.md"));
        Run run = Run.of("export", "-q", notes);
        assertEquals(List.of("letter.md"), names(run.out()));
        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void exportWritesALineForEachLetterOfAFileAndParseTheFirst() throws IOException {
        Path two = Files.writeString(folder.resolve("two.txt"), Samples.text(SAMPLE) + LetterText.standard());
        Run run = Run.of("export", "-q", two, text);
        assertEquals(List.of("two.txt", "two.txt", "b.txt"), names(run.out()));
        assertEquals(Arrays.asList(1, 2, null), letters(run.out()).stream().map(letter -> letter.source().part()).toList());
        assertEquals(expected(text).disputedItems(), letters(run.out()).get(1).disputedItems());
        assertEquals(expected(two), LetterJson.read(Run.of("parse", two).out()));
    }

    @Test
    void folderWithoutLettersGivesNothing() throws IOException {
        assertEquals(new Run(0, "", ""), Run.of("export", "-q", Files.createDirectory(folder.resolve("empty"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "parse"})
    void hyphenIsStandardInput(String command) {
        Run run = Run.withInput(Samples.pdf(SAMPLE), command, "-");
        assertEquals(0, run.exitCode());
        assertEquals(new ImrLetterParser().parse(Samples.pdf(SAMPLE)).letter(), LetterJson.read(run.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--output"})
    void exportWritesToAFileOnDemand(String option) throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertEquals(new Run(0, "", ""), Run.of("export", "-q", pdf, text, option, out));
        assertEquals(Run.of("export", "-q", pdf, text).out(), Files.readString(out));
    }

    @Test
    void parseWritesOneLetterIndented() throws IOException {
        Run run = Run.of("parse", pdf);
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertEquals(LetterJson.writeIndented(expected(pdf)), run.out());
    }

    @Test
    void cutOffLetterIsExportedWithItsDiagnostics() throws IOException {
        Files.writeString(text, LetterText.standard().before("Hinged").toString().substring(0, 1200));
        Run run = Run.of("export", "-q", text);
        assertEquals(0, run.exitCode());
        assertFalse(letters(run.out()).get(0).diagnostics().isEmpty());
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                arguments("picture.pdf", OddFiles.neitherPdfNorText(), "neither a PDF nor UTF-8 text"),
                arguments("latin.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "nor UTF-8 text"),
                arguments("empty.txt", new byte[0], "empty"),
                arguments("scan.pdf", OddFiles.pdfWithoutText(), "no text"),
                arguments("locked.pdf", OddFiles.lockedPdf(SAMPLE), "password"),
                arguments("half.pdf", OddFiles.truncatedPdf(SAMPLE), "damaged or cut off"),
                arguments("novel.txt", OddFiles.NOVEL.getBytes(StandardCharsets.UTF_8), "not an IMR"),
                arguments("invoice.txt", OddFiles.INVOICE.getBytes(StandardCharsets.UTF_8), "not an IMR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void badInputIsToldInOneLineAndTheRestGoesOn(String name, byte[] content, String reason) throws IOException {
        Path bad = Files.write(folder.resolve(name), content);
        Run run = Run.of("export", "-q", pdf, bad, text);
        assertEquals(3, run.exitCode());
        assertEquals(List.of("a.pdf", "b.txt"), names(run.out()));
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(bad + ": "), run.err());
        assertTrue(run.err().contains(reason), run.err());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void parseTellsItLikewise(String name, byte[] content, String reason) throws IOException {
        Path bad = Files.write(folder.resolve(name), content);
        Run run = Run.of("parse", bad);
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.errLines().size(), run.err());
        assertTrue(run.err().startsWith(bad + ": ") && run.err().contains(reason), run.err());
    }

    @Test
    void allBadInputsTogetherAreToldInTheirOrder() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("export", "-q"));
        for (Arguments row : badInputs().toList()) {
            arguments.add(Files.write(folder.resolve(row.get()[0].toString()), (byte[]) row.get()[1]));
        }
        Run run = Run.of(arguments.toArray());
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(arguments.subList(2, arguments.size()).stream().map(Object::toString).toList(),
                run.errLines().stream().map(line -> line.substring(0, line.indexOf(": "))).toList());
    }

    @Test
    void emptyNameIsNotTheFolderOneIsIn() {
        Run run = Run.of("export", "-q", "", text);
        assertEquals(3, run.exitCode());
        assertEquals(List.of("b.txt"), names(run.out()));
        assertEquals(1, run.errLines().size(), run.err());
    }

    @Test
    void missingFileIsToldInOneLine() {
        Path missing = folder.resolve("nowhere.pdf");
        Run run = Run.of("export", "-q", missing, pdf);
        assertEquals(3, run.exitCode());
        assertEquals(missing + ": there is no such file or folder\n", run.err().replace("\r", ""));
        assertEquals(List.of("a.pdf"), names(run.out()));
    }

    @Test
    void emptyStandardInputIsTold() {
        Run run = Run.of("export", "-q", "-");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("-: ") && run.err().contains("empty"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "parse"})
    void permissionsAreHeededOnDemand(String command) {
        Run run = Run.of(command, "--respect-permissions", pdf);
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.errLines().get(0).startsWith(pdf + ": "), run.err());
        assertTrue(run.err().contains("does not permit extraction"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export", "parse", "explode a.pdf", "export --colour a.pdf", "export -t many a.pdf",
        "export -t 0 a.pdf", "export -t 2147483647 a.pdf", "export -o a.jsonl --output b.jsonl a.pdf",
        "parse a.pdf b.pdf", "export a.pdf -o",
        "export --timeout 10000000000s a.pdf", "export --timeout 1001h a.pdf"})
    void wrongUseIsTold(String arguments) {
        Run run = Run.of((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
        assertFalse(run.err().contains("should not happen"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "export --help", "parse -h"})
    void helpIsNoMistake(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("imr-letters"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({"exprot a.pdf, export", "export --ouput a.pdf, --output"})
    void slipIsAnsweredWithWhatIsMeant(String arguments, String meant) {
        Run run = Run.of((Object[]) arguments.split(" "));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(meant), run.err());
    }

    @Test
    void inputsCanStandInAList() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), pdf + "\n" + text + "\n");
        assertEquals(Run.of("export", "-q", pdf, text), Run.of("export", "-q", "@" + list));
    }

    @Test
    void letterOfAnEarlierRunWithAWarningFailsWhereThatCounts() throws IOException {
        Files.writeString(text, LetterText.standard().before("Hinged").toString().substring(0, 1200));
        Path lines = folder.resolve("l.jsonl");
        assertEquals(0, Run.of("export", "-q", text, pdf, "-o", lines).exitCode());
        assertEquals(0, Run.of("table", "-q", lines).exitCode());
        Path failures = folder.resolve("f.jsonl");
        Run strict = Run.of("table", "-q", "--strict", lines, "--failures", failures, "--timeout=1h");
        assertEquals(3, strict.exitCode());
        assertTrue(strict.err().startsWith(lines + ":1: it has warnings: "), strict.err());
        assertTrue(Files.readString(failures).contains("\"sha256\":"), Files.readString(failures));
    }

    @Test
    void lineThatIsNoLetterIsToldByOneNumber() throws IOException {
        Path lines = Files.writeString(folder.resolve("l.jsonl"), "{}\n{\"a\":1}\n");
        Run run = Run.of("table", "-q", lines);
        assertTrue(run.errLines().get(1).startsWith(lines + ":2: not the JSON of a letter: "), run.err());
    }

    @Test
    void limitOfTheLibraryIsToldWithoutItsOption() throws IOException {
        Files.write(pdf, new byte[(16 << 20) + 1]);
        Run run = Run.of("export", "-q", pdf);
        assertTrue(run.err().contains("more than 16777216 bytes"), run.err());
        assertFalse(run.err().contains("option"), run.err());
    }

    @Test
    void nameThatTheLocaleHasNoCharactersForIsToldWithTheWayOut() throws Exception {
        Path list = Files.writeString(folder.resolve("list"), "M\u00FCller.txt\n");
        assertTrue(told("export '@" + list + "'").contains("set LC_ALL=C.UTF-8"));
        String output = told("export '" + text + "' -o \"$(printf 'Ausg\\303\\244be.csv')\"");
        assertTrue(output.contains("set LC_ALL=C.UTF-8") && !output.contains("Exception"), output);
    }

    private static String java() {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + absolute(System.getProperty("java.class.path")) + "' "
                + Main.class.getName() + ' ';
    }

    /** What a shell in the C locale shows of a call. */
    private String told(String arguments) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        Path told = folder.resolve("told");
        new ProcessBuilder("/bin/sh", "-c", "LC_ALL=C exec " + java() + arguments).redirectErrorStream(true).redirectOutput(told.toFile())
                .start().waitFor();
        return Files.readString(told);
    }

    /** In a terminal of its own, which shows standard output and standard error alike. */
    @Test
    void onATerminalNothingStandsAmidstWhatIsAskedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no way to a terminal");
        Process run = new ProcessBuilder("/usr/bin/script", "-qec", java() + "export --isolate '" + folder + "'", "/dev/null").redirectErrorStream(true)
                .redirectOutput(folder.resolve("screen").toFile()).start();
        assertEquals(0, run.waitFor());
        assertFalse(Files.readString(folder.resolve("screen")).contains("\u001b[K"));
    }

    @Test
    void schemaIsTheOneOfTheLibrary() {
        assertEquals(new Run(0, LetterSchema.json(), ""), Run.of("schema", "--json"));
        assertEquals(new Run(0, LetterSchema.spark(), ""), Run.of("schema", "--spark"));
        assertEquals(new Run(0, LetterSchema.duckDb(), ""), Run.of("schema", "--duckdb"));
        assertEquals(new Run(0, LetterSchema.duckDb("a.jsonl", "it's"), ""), Run.of("schema", "--duckdb", "a.jsonl", "it's"));
    }

    /** In a folder of its own, since the file that is read by default stands where the program runs. */
    @Test
    void schemaIsNotWrittenOverTheLettersReadByDefault() throws Exception {
        Path letters = Files.writeString(folder.resolve("letters.jsonl"), "{}");
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", absolute(System.getProperty("java.class.path")), Main.class.getName(), "schema", "--duckdb", "-o", "letters.jsonl")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        assertEquals(2, run.waitFor());
        assertEquals("{}", Files.readString(letters));
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void schemaGoesToAFileToo() throws IOException {
        Path out = folder.resolve("letters.sql");
        assertEquals(new Run(0, "", ""), Run.of("schema", "--duckdb", "-o", out, "a.jsonl"));
        assertEquals(LetterSchema.duckDb("a.jsonl"), Files.readString(out));
        assertEquals(2, Run.of("schema", "--duckdb", "-o", out, out).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "schema --json --spark", "schema --spark letters.jsonl", "schema --json letters.jsonl"})
    void exactlyOneSchemaIsAsked(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--spark") || run.err().contains("--duckdb"), run.err());
    }

    @Test
    void completionKnowsAllCommandsAndTheirOptions() {
        Run run = Run.of("completion");
        assertEquals(0, run.exitCode());
        for (String word : List.of("export", "inspect", "parse", "schema", "completion", "--threads", "--respect-permissions", "--duckdb")) {
            assertTrue(run.out().contains(word), word);
        }
    }

    @Test
    void helpListsAllCommands() {
        Run run = Run.of("--help");
        assertTrue(Stream.of("export", "inspect", "parse", "schema", "completion").allMatch(run.out()::contains), run.out());
    }

    @Test
    void helpTellsTheExitCodes() {
        assertTrue(Run.of("--help").out().contains("3 some inputs failed"));
    }
}
