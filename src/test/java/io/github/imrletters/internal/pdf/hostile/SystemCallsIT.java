package io.github.imrletters.internal.pdf.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parsing asks of the system: it reads what it was given, writes nothing, talks to nobody, and looks neither for fonts nor at home. */
class SystemCallsIT {

    private static final String CALLS = "trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,connect,bind,sendto,execve";
    private static final Pattern OPENED = Pattern.compile("open(?:at)?\\((?:\\w+, )?\"([^\"]*)\", ([A-Z_|]+)");
    private static final Pattern NO_READING = Pattern.compile("(?:creat|mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|connect|bind|sendto|execve)\\(");
    private static final Pattern WRITING = Pattern.compile("O_WRONLY|O_RDWR|O_CREAT");
    private static final Pattern FONTS = Pattern.compile("/fonts/|fontconfig|\\.(?:ttf|otf|pfb|ttc)$");
    private static final long MOST_MINUTES = 5;

    @TempDir
    private Path folder;

    @BeforeEach
    void needTracer() {
        Assumptions.assumeTrue(Shell.program("strace").isPresent(), "no strace: nothing shows the system calls");
    }

    private List<String> calls() throws IOException, InterruptedException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (HostilePdf kind : HostilePdf.values()) {
            Files.write(letters.resolve(kind + ".pdf"), kind.of(new Random(1)));
        }
        Path home = Files.createDirectory(folder.resolve("home"));
        Path trace = folder.resolve("trace");
        Process process = new ProcessBuilder("strace", "-f", "-qq", "-o", trace.toString(), "-e", CALLS,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:-UsePerfData", "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home, "-cp", System.getProperty("java.class.path"), ParsedFolders.class.getName(), "samples", letters.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        assertTrue(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES));
        assertEquals("", Files.readString(folder.resolve("out")));
        assertEquals(0, process.exitValue());
        try (var files = Files.list(home)) {
            assertEquals(List.of(), files.toList());
        }
        return Files.readAllLines(trace);
    }

    @Test
    void parsingReadsWhatItWasGivenAndDoesNothingElse() throws Exception {
        List<String> calls = calls();
        int first = IntStream.range(0, calls.size()).filter(i -> calls.get(i).contains("\"samples/")).findFirst().orElseThrow();
        // What is before is the start of Java itself.
        assertEquals(List.of(), calls.subList(first, calls.size()).stream().filter(this::isOdd).toList());
    }

    private boolean isOdd(String call) {
        Matcher opened = OPENED.matcher(call);
        if (!opened.find()) {
            return NO_READING.matcher(call).find();
        }
        String file = opened.group(1);
        boolean written = WRITING.matcher(opened.group(2)).find();
        boolean fonts = file.startsWith("/") && FONTS.matcher(file).find();
        // Java's graphics ask whether somebody set their accessibility.
        boolean home = file.startsWith(folder.resolve("home").toString()) && !file.endsWith("/.accessibility.properties");
        return written || fonts || home;
    }
}
