package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shell prefix of {@code target/imr-letters}, with stubs for {@code java} that say how they were called: which options
 * are right is its business, what they do is Java's.
 */
class LauncherTest {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path PREFIX = Path.of("src/cli/launcher/imr-letters.sh");
    private static final String C1 = "-XX:TieredStopAtLevel=1";
    private static final String SHARED = "-XX:SharedArchiveFile=";

    @TempDir
    private Path folder;

    private Path launcher;
    private Path jdk;
    private Path cache;

    @BeforeEach
    void assemble() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "there is no /bin/sh");
        launcher = Files.createDirectory(folder.resolve("a b")).resolve("imr letters");
        Files.writeString(launcher, Files.readString(PREFIX)
                .replace("@version@", "9.9")
                .replace("@fingerprint@", "abc")
                .replace("@long.batch@", "5")
                .replace("@long.compiler@", "-XX:MaxInlineLevel=3 -XX:FreqInlineSize=60")
                .replace("@heap@", "-Xmn24m")
                .replace("locales=/usr/lib/locale ", "locales='" + folder.resolve("locales") + "' ") + "PK\003\004 echo this is the jar, never a command\n");
        launcher.toFile().setExecutable(true);
        jdk = jdk("17.0.15");
        cache = folder.resolve("the cache");
    }

    @Test
    void singleLetterStartsFast() throws Exception {
        List<String> words = words(run("parse", "a letter.txt"));
        assertTrue(words.containsAll(List.of("-XX:+UseSerialGC", "-Xmn24m", C1)), words.toString());
        int jar = words.indexOf("-jar");
        assertEquals(List.of("-jar", launcher.toRealPath().toString(), "parse", "a letter.txt"),
                words.subList(jar, words.size()));
    }

    @Test
    void longBatchIsOptimized() throws Exception {
        assertTrue(words(run("export", "1", "2", "3", "4")).contains(C1));
        List<String> words = words(run("export", "1", "2", "3", "4", "5"));
        assertFalse(words.contains(C1));
        assertTrue(words.containsAll(List.of("-XX:MaxInlineLevel=3", "-XX:FreqInlineSize=60")), words.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "find", "survey", "table"})
    void everyCommandOfManyLettersCountsThem(String command) throws Exception {
        assertTrue(words(run(command, "1", "2", "3")).contains(C1));
        assertFalse(words(run(command, "1", "2", "3", "4", "5")).contains(C1));
    }

    @Test
    void folderCountsItsFiles() throws Exception {
        Path letters = Files.createDirectories(folder.resolve("some letters/more"));
        for (int i = 0; i < 4; i++) {
            Files.createFile(letters.resolve("letter " + i));
        }
        assertTrue(words(run("export", letters.getParent().toString())).contains(C1));
        Files.createFile(letters.resolve("letter 4"));
        assertFalse(words(run("export", letters.getParent().toString())).contains(C1));
    }

    @Test
    void javaOptsComeLastAndReplaceCollectorAndHeap() throws Exception {
        ProcessBuilder builder = builder("parse", "*");
        builder.environment().put("JAVA_OPTS", "-XX:+UseParallelGC  -Dpattern=*");
        List<String> words = words(run(builder));
        assertTrue(words.containsAll(List.of("-XX:+UseParallelGC", "-Dpattern=*", "*")), words.toString());
        assertFalse(words.contains("-XX:+UseSerialGC"), words.toString());
        assertFalse(words.contains("-Xmn24m"), words.toString());
        assertTrue(words.indexOf("-Dpattern=*") == words.indexOf("-jar") - 1, words.toString());
    }

    @ParameterizedTest
    @CsvSource({",,,C.UTF-8", "C,,de_DE.UTF-8,C.UTF-8", ",POSIX,,C.UTF-8", ",,de_DE.UTF-8,C.UTF-8", ",,de_DE.ISO-8859-1,",
        "fr_FR.utf8,C,C,C.UTF-8"})
    void namesAreReadAsUtf8WhereTheLocaleSaysNothingOrMayNotBeThere(String all, String type, String language, String set) throws Exception {
        stub("printf '%s\\n' \"${LC_ALL-}\"");
        ProcessBuilder builder = builder("parse", "x.txt");
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        Files.createDirectories(folder.resolve("locales/C.utf8"));
        Map<String, String> locale = new HashMap<>();
        locale.put("LC_ALL", all);
        locale.put("LC_CTYPE", type);
        locale.put("LANG", language);
        locale.values().removeIf(Objects::isNull);
        environment.putAll(locale);
        assertEquals(List.of(set == null ? "" : set), words(run(builder)));
    }

    @Test
    void localeIsLeftAloneWhereTheSystemHasNoOtherOfUtf8() throws Exception {
        stub("printf '%s\\n' \"${LC_ALL-}\"");
        ProcessBuilder builder = builder("parse", "x.txt");
        builder.environment().put("LC_ALL", "de_DE.UTF-8");
        assertEquals(List.of("de_DE.UTF-8"), words(run(builder)));
    }

    @Test
    void symbolicLinksLeadToProgramAndJava() throws Exception {
        Path program = Files.createSymbolicLink(folder.resolve("program"), Path.of("a b/imr letters"));
        Path bin = Files.createDirectory(folder.resolve("some bin"));
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "parse", "x.txt");
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        List<String> words = words(run(builder));
        assertTrue(words.contains(launcher.toRealPath().toString()), words.toString());
        assertEquals(1, starts(), "Java was started to learn its version");
    }

    @Test
    void folderThatJavaCannotRunProgramsFromIsTold() throws Exception {
        Path program = Files.copy(launcher, Files.createDirectory(folder.resolve("c:d")).resolve("imr-letters"));
        Answer answer = run(new ProcessBuilder(SHELL.toString(), program.toString(), "parse", "x.txt"));
        assertEquals(1, answer.exitCode());
        assertTrue(answer.err().contains("colon"), answer.err());
    }

    @Test
    void tooOldJavaIsRefused() throws Exception {
        jdk = jdk("1.8.0_392");
        Answer answer = run("parse", "x.txt");
        assertEquals(1, answer.exitCode());
        assertTrue(answer.err().contains("Java 17 or later is needed") && answer.err().contains("1.8.0_392"), answer.err());
        assertEquals(0, starts());
    }

    @Test
    void javaWithoutReleaseFileIsAsked() throws Exception {
        Files.delete(jdk.resolve("release"));
        assertEquals(0, run("parse", "x.txt").exitCode());
        assertEquals(2, starts());
    }

    @Test
    void missingJavaIsTold() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), launcher.toString(), "parse", "x.txt");
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", folder.toString());
        Answer answer = run(builder);
        assertEquals(1, answer.exitCode());
        assertTrue(answer.err().contains("there is no Java"), answer.err());
    }

    @Test
    void archiveIsMadeOnceUsedLaterAndMadeAnewWhereDamaged() throws Exception {
        Path letter = Files.createFile(folder.resolve("a letter.pdf"));
        assertFalse(run("parse", letter.toString()).out().contains(SHARED));
        Path archive = archive();
        assertTrue(archive.getFileName().toString().startsWith("9.9-abc-17.0.15-"), archive.toString());
        assertTrue(words(run("parse", letter.toString())).contains(SHARED + archive));

        Files.writeString(archive, "cut");
        assertFalse(run("parse", letter.toString()).out().contains(SHARED));
        assertEquals("archive\n", Files.readString(archive()));
        assertTrue(words(run("parse", letter.toString())).contains(SHARED + archive));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "find", "survey", "table"})
    void archiveIsMadeByEveryCommandThatReadsLetters(String command) throws Exception {
        run(command, Files.createFile(folder.resolve("a letter.pdf")).toString());
        assertEquals("archive\n", Files.readString(archive()));
    }

    @Test
    void archiveOfAnEarlierBuildGoes() throws Exception {
        Path letter = Files.createFile(folder.resolve("a letter.pdf"));
        run("parse", letter.toString());
        Path earlier = archive();
        Files.writeString(launcher, Files.readString(launcher).replace("9.9-abc", "9.9-bcd"));
        run("parse", letter.toString());
        assertTrue(archive().getFileName().toString().startsWith("9.9-bcd-"), "the new one");
        assertFalse(Files.exists(earlier));
    }

    @Test
    void failedArchiveIsNeitherUsedNorTriedAgainAtOnce() throws Exception {
        Path letter = Files.createFile(folder.resolve("unlucky.pdf"));
        Answer answer = run("parse", letter.toString());
        assertEquals(0, answer.exitCode());
        assertEquals("", answer.err());
        assertEquals(1, cached().size(), "only the lock stays");
        assertEquals(2, starts());
        assertFalse(run("parse", letter.toString()).out().contains(SHARED));
        assertEquals(3, starts());
    }

    @Test
    void archiveThatIsBeingMadeIsWaitedForButNotThatOfAKilledRun() throws Exception {
        run("parse", Files.createFile(folder.resolve("unlucky.pdf")).toString());
        Path lock = cached().get(0);
        Files.writeString(lock, ProcessHandle.current().pid() + "\n");
        Path letter = Files.createFile(folder.resolve("a letter.pdf"));
        run("parse", letter.toString());
        assertEquals(List.of(lock), cached());
        Process ended = new ProcessBuilder(SHELL.toString(), "-c", "exit").start();
        ended.waitFor();
        Files.writeString(lock, ended.pid() + "\n");
        run("parse", letter.toString());
        assertEquals("archive\n", Files.readString(archive()));
    }

    @Test
    void fileThatIsNoLetterLeavesTheArchiveToTheNextRun() throws Exception {
        run("parse", Files.createFile(folder.resolve("invoice.pdf")).toString());
        assertEquals(List.of(), cached());
        run("parse", Files.createFile(folder.resolve("a letter.pdf")).toString());
        assertEquals("archive\n", Files.readString(archive()));
    }

    @Test
    void unwritableCacheIsNoMatter() throws Exception {
        Path letter = Files.createFile(folder.resolve("letter.pdf"));
        cache = Files.createFile(folder.resolve("a file")); // even root cannot make a folder in a file
        Answer answer = run("parse", letter.toString());
        assertEquals(0, answer.exitCode());
        assertEquals("", answer.err());
        assertFalse(answer.out().contains(SHARED));
    }

    @Test
    void exitCodeAndStandardInputAreTheProgramsOwn() throws Exception {
        stub("cat; exit 3");
        ProcessBuilder builder = builder("parse", "-");
        builder.redirectInput(Files.writeString(folder.resolve("in"), "from outside").toFile());
        Answer answer = run(builder);
        assertEquals(3, answer.exitCode());
        assertEquals("from outside", answer.out());
    }

    private record Answer(int exitCode, String out, String err) {
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        jdk = home;
        stub("""
                for word; do
                  case $word in
                    -version) echo 'openjdk version "21.0.1" 2023-10-17' >&2; exit ;;
                    -XX:ArchiveClassesAtExit=*) archive=${word#*=} ;;
                    */unlucky.pdf) [ -z "${archive-}" ] || exit 1 ;;
                    */invoice.pdf) [ -z "${archive-}" ] || exit 3 ;;
                  esac
                done
                [ -z "${archive-}" ] || echo archive >"$archive"
                printf '%s\\n' "$@"
                """);
        return home;
    }

    /** A {@code java} that notes each start in a file and then does as the script says. */
    private void stub(String script) throws IOException {
        Path java = jdk.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\necho started >>'" + folder.resolve("starts") + "'\n" + script);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private long starts() throws IOException {
        Path starts = folder.resolve("starts");
        return Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", jdk.toString());
        return builder;
    }

    private Answer run(String... arguments) throws Exception {
        return run(builder(arguments));
    }

    /**
     * Runs the launcher, and waits for what it started in the background too: that holds descriptor 3 open to its end, and
     * with it the shell's substitution. A test that ended before would leave it at work in
     * a folder that is being deleted.
     */
    private Answer run(ProcessBuilder builder) throws Exception {
        builder.environment().putIfAbsent("JAVA_OPTS", "");
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c",
                "out=$1 err=$2; shift 2; all=$(\"$@\" 3>&1 >\"$out\" 2>\"$err\")", "sh", out.toString(), err.toString()));
        command.addAll(builder.command());
        Process process = builder.command(command).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
        return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> words(Answer answer) {
        assertEquals("", answer.err());
        assertEquals(0, answer.exitCode());
        return answer.out().lines().toList();
    }

    /** The archive that the background has made: it, its sum and nothing else. */
    private Path archive() throws IOException {
        List<Path> files = cached();
        assertEquals(2, files.size(), files.toString());
        assertEquals(files.get(0) + ".sum", files.get(1).toString());
        return files.get(0);
    }

    private List<Path> cached() throws IOException {
        Path own = cache.resolve("imr-letters");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        }
    }
}
