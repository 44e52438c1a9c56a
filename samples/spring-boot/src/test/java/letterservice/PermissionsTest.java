package letterservice;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where it is told to heed what a PDF permits. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "letters.respect-permissions=true")
class PermissionsTest {

    @LocalServerPort
    private int port;

    @Test
    void pdfThatDeniesCopyingIsRefused() throws Exception {
        byte[] letter = Files.readAllBytes(Path.of("../2016-opioids.pdf"));
        Refusal.check(422, "EXTRACTION_NOT_PERMITTED", new Service(port).post("", Service.PDF, letter));
    }
}
