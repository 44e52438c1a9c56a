package letterservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered to letters. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
class LettersTest {

    @LocalServerPort
    private int port;

    static List<Path> letters() throws IOException {
        try (var files = Files.list(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|txt)")).sorted().toList();
        }
    }

    /** What holds several letters is not answered whole, and so not where that is asked. */
    static List<Path> lettersAlone() throws IOException {
        return letters().stream().filter(file -> !file.getFileName().toString().startsWith("several")).toList();
    }

    @ParameterizedTest
    @MethodSource("lettersAlone")
    void letterAloneIsAnsweredAsTheLibraryWritesIt(Path file) throws Exception {
        byte[] content = Files.readAllBytes(file);
        String mediaType = file.toString().endsWith(".pdf") ? Service.PDF : Service.TEXT;
        check(new ImrLetterParser().parse(content).letter(), new Service(port).post("?strict=true", mediaType, content));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void letterInAFormKeepsItsName(Path file) throws Exception {
        byte[] content = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        check(new ImrLetterParser().parse(content, name).letter(), new Service(port).postForm("letter", name, content));
    }

    private static void check(Letter letter, HttpResponse<String> response) {
        assertEquals(LetterJson.write(letter), response.body());
        assertEquals(200, response.statusCode());
        assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
        assertEquals(letter, LetterJson.read(response.body()));
    }
}
