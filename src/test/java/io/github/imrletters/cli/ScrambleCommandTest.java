package io.github.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class ScrambleCommandTest {

    private static final String SAMPLE = "2016-opioids";

    @TempDir
    private Path folder;

    @Test
    void copyHasAHeadWithoutTheFilesNameAndIsReadAsALetter() throws IOException {
        Path copy = folder.resolve("case.txt");
        Run run = Run.of("scramble", Samples.pdfFile(SAMPLE), "-o", copy);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("the copy behaves as the letter does: "), run.err());
        String text = Files.readString(copy);
        assertTrue(text.startsWith("imr-letters scrambled copy: imr-letters ") && text.contains("form STANDARD"), text);
        assertFalse(text.contains(SAMPLE));
        assertEquals(0, Run.of("parse", copy).exitCode());
    }

    @Test
    void inputIsNotOverwritten() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), Samples.text(SAMPLE));
        Run run = Run.of("scramble", letter, "-o", letter);
        assertEquals(2, run.exitCode());
        assertEquals(Samples.text(SAMPLE), Files.readString(letter));
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = Run.of("scramble", empty, "-o", folder.resolve("case.txt"));
        assertEquals(3, run.exitCode());
        assertEquals(empty + ": the file is empty", run.errLines().get(0));
        assertFalse(Files.exists(folder.resolve("case.txt")));
    }

    @Test
    void lineThatIsNotThereIsWrongUse() {
        Run run = Run.of("scramble", Samples.textFile(SAMPLE), "--keep", "page 9 line 1");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("page 9 line 1"), run.err());
    }
}
