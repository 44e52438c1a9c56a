package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The command {@code inspect}: which pages it writes where. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class InspectTest {

    private static final String SAMPLE = "2016-single-upheld";

    @TempDir
    private Path folder;
    private Path letters;
    private Path pages;

    @BeforeEach
    void putLettersInAFolder() throws IOException {
        letters = Files.createDirectories(folder.resolve("letters/2016")).getParent();
        pages = folder.resolve("pages");
        Files.write(letters.resolve("a.pdf"), Samples.pdf(SAMPLE));
        Files.writeString(letters.resolve("2016/b:c.txt"), Samples.text(SAMPLE));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(pages)) {
            return files.filter(Files::isRegularFile).map(file -> pages.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void oneLetterIsOnePage() throws IOException {
        Path page = folder.resolve("page.html");
        assertEquals(new Run(0, "", ""), Run.of("inspect", letters.resolve("a.pdf"), "-o", page));
        assertEquals(Files.readString(page), Run.of("inspect", letters.resolve("a.pdf")).out());
    }

    @Test
    void folderIsAPageALetterAndAnIndexThatLeadsToThem() throws IOException {
        assertEquals(new Run(0, "", ""), Run.of("inspect", letters, "-o", pages));
        assertEquals(List.of("2016/b_c.txt.html", "a.pdf.html", "index.html"), written());
        List<String> links = Pattern.compile("href=\"([^\"]+)\"").matcher(Files.readString(pages.resolve("index.html"))).results()
                .map(link -> link.group(1)).toList();
        assertEquals(List.of("./2016/b_c.txt.html", "./a.pdf.html"), links);
    }

    @Test
    void inputThatFailsIsInTheIndexWithItsReason() throws IOException {
        Files.writeString(letters.resolve("empty.txt"), "");
        Run run = Run.of("inspect", letters, "-o", pages);
        assertEquals(ExitCode.SOME_INPUTS_FAILED, run.exitCode());
        assertTrue(run.err().startsWith(letters.resolve("empty.txt") + ": "));
        String reason = run.err().substring(run.err().indexOf(": ") + 2).strip();
        assertTrue(Files.readString(pages.resolve("index.html")).contains(reason));
        assertEquals(3, written().size());
    }

    @Test
    void lettersOfTheSameNameHaveAPageEach() throws IOException {
        Path other = Files.copy(letters.resolve("a.pdf"), letters.resolve("2016/A.pdf"));
        assertEquals(0, Run.of("inspect", letters.resolve("a.pdf"), other, letters + "/2016/../a.pdf", "-o", pages).exitCode());
        assertEquals(List.of("A.pdf-2.html", "a.pdf-3.html", "a.pdf.html", "index.html"), written());
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(pages);
        Files.createSymbolicLink(pages.resolve("2016"), elsewhere);
        assertEquals(ExitCode.OUR_FAULT, Run.of("inspect", letters, "-o", pages).exitCode());
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void noInputIsOverwritten() throws IOException {
        Path letter = Files.writeString(Files.createDirectories(pages).resolve("x.html"), Samples.text(SAMPLE));
        Path same = Files.writeString(folder.resolve("x"), Samples.text(SAMPLE));
        assertEquals(ExitCode.WRONG_USE, Run.of("inspect", letter, same, "-o", pages).exitCode());
        assertEquals(ExitCode.WRONG_USE, Run.of("inspect", letter, "-o", letter).exitCode());
        assertEquals(Samples.text(SAMPLE), Files.readString(letter));
    }

    @Test
    void pagesOfBeforeAreWrittenAnewAndNothingElseIs() throws IOException {
        Files.createDirectories(pages);
        Files.writeString(pages.resolve("index.html"), "<!DOCTYPE html>\nsomebody's own");
        assertEquals(1, Run.of("inspect", letters, "-o", pages).exitCode());
        assertEquals("<!DOCTYPE html>\nsomebody's own", Files.readString(pages.resolve("index.html")));
        Files.delete(pages.resolve("index.html"));
        assertEquals(new Run(0, "", ""), Run.of("inspect", letters, "-o", pages));
        assertEquals(new Run(0, "", ""), Run.of("inspect", letters, "-o", pages));
    }

    @Test
    void outputOfBeforeStaysWhereTheLetterFails() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "before");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertEquals(ExitCode.SOME_INPUTS_FAILED, Run.of("inspect", empty, "-o", page).exitCode());
        assertEquals("before", Files.readString(page));
    }

    @Test
    void severalLettersNeedAFolder() {
        assertEquals(ExitCode.WRONG_USE, Run.of("inspect", letters).exitCode());
    }

    @Test
    void pagesAreDrawnOnDemand() {
        assertFalse(Run.of("inspect", letters.resolve("a.pdf")).out().contains("<img"));
        Run run = Run.of("inspect", "--render", letters.resolve("a.pdf"));
        assertEquals("", run.err());
        assertTrue(run.out().contains("<img src=\"data:image/png;base64,"));
        assertEquals(ExitCode.WRONG_USE, Run.of("inspect", "--render", "-").exitCode());
    }

    @Test
    void standardInputIsALetter() {
        byte[] letter = Samples.pdf(SAMPLE);
        assertTrue(Run.withInput(letter, "inspect", "-").out().startsWith("<!DOCTYPE html>"));
    }
}
