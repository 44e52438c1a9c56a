package letterservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.imrletters.UnreadableFileException.Reason;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where there is no letter to answer. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    private int port;
    private Service service;

    /** Fails in a way that nobody thought of. */
    @TestConfiguration
    @RestController
    static class Faulty {
        @GetMapping("/faulty")
        String fail() {
            throw new IllegalStateException("Jane Roe", new NumberFormatException("Jane Roe, too"));
        }
    }

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("..", name));
    }

    private JsonNode refusedPdf(int status, String code, byte[] content) throws Exception {
        return Refusal.check(status, code, service.post("", Service.PDF, content));
    }

    private JsonNode refusedText(int status, String code, String text) throws Exception {
        return Refusal.check(status, code, service.post("", Service.TEXT, text.getBytes(UTF_8)));
    }

    @Test
    void empty() throws Exception {
        refusedText(400, "EMPTY", "");
        Refusal.check(400, "EMPTY", service.postForm("letter", "empty.pdf", new byte[0]));
    }

    @Test
    void neitherPdfNorText() throws Exception {
        refusedPdf(415, "NEITHER_PDF_NOR_TEXT", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF});
    }

    @Test
    void damagedPdfIsQuotedNeitherInTheAnswerNorInTheLog(CapturedOutput log) throws Exception {
        JsonNode problem = refusedPdf(422, "DAMAGED_PDF", BadFiles.damagedPdf("Jane Roe has a strain"));
        assertFalse(problem.toString().contains("Jane"));
        assertFalse(log.getAll().contains("Jane"), log::getAll);
        refusedPdf(422, "DAMAGED_PDF", Arrays.copyOf(sample("2016-opioids.pdf"), 1000));
    }

    @Test
    void passwordRequired() throws Exception {
        refusedPdf(422, "PASSWORD_REQUIRED", BadFiles.lockedPdf());
    }

    @Test
    void noText() throws Exception {
        refusedPdf(422, "NO_TEXT", BadFiles.blankPdf(1));
        refusedText(422, "NO_TEXT", " \n\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfTheLibraryIsAProblemOfItsName(Reason reason) {
        assertEquals(reason.name(), Problem.of(reason).name());
    }

    @ParameterizedTest
    @CsvSource({"maxLines, 5000, '\n'", "maxCharacters, 500000, 'x'"})
    void textThatExceedsALimit(String option, int limit, String unit) throws Exception {
        JsonNode problem = refusedText(413, "LIMIT_EXCEEDED", ("x" + unit).repeat(limit) + "x");
        assertEquals(option, problem.path("option").asText());
        assertEquals(limit, problem.path("limit").asInt());
    }

    @Test
    void pdfThatExceedsALimit() throws Exception {
        assertEquals("maxPages", refusedPdf(413, "LIMIT_EXCEEDED", BadFiles.blankPdf(51)).path("option").asText());
        byte[] bloated = BadFiles.bloatedPdf(17 * MEGABYTE);
        assertTrue(bloated.length < MEGABYTE);
        assertEquals("maxDecodedBytes", refusedPdf(413, "LIMIT_EXCEEDED", bloated).path("option").asText());
    }

    @Test
    void uploadTooLarge() throws Exception {
        JsonNode problem = refusedPdf(413, "UPLOAD_TOO_LARGE", new byte[9 * MEGABYTE]);
        assertEquals("maxBytes", problem.path("option").asText());
        assertEquals(8 * MEGABYTE, problem.path("limit").asInt());
        Refusal.check(413, "UPLOAD_TOO_LARGE", service.postForm("letter", "large.pdf", new byte[8 * MEGABYTE + 1]));
        Refusal.check(413, "UPLOAD_TOO_LARGE", service.postForm("letter", "larger.pdf", new byte[20 * MEGABYTE]));
    }

    @Test
    void notALetter() throws Exception {
        JsonNode problem = refusedText(422, "NOT_A_LETTER", "The house at the end of the lane had been empty since the flood.");
        assertEquals("NOT_AN_IMR_LETTER", problem.at("/diagnostics/0/code").asText());
        assertEquals("ERROR", problem.at("/diagnostics/0/severity").asText());
    }

    @Test
    void incompleteLetterIsRefusedOnlyToWhoAsksToBeStrict() throws Exception {
        String letter = new String(sample("2016-opioids.txt"), UTF_8);
        byte[] begun = letter.substring(0, letter.indexOf("Decision rationale")).getBytes(UTF_8);
        assertEquals(200, service.post("", Service.TEXT, begun).statusCode());
        JsonNode problem = Refusal.check(422, "INCOMPLETE_LETTER", service.post("?strict=true", Service.TEXT, begun));
        assertEquals("ITEM_PART_MISSING", problem.at("/diagnostics/0/code").asText());
    }

    @Test
    void parameterIsNoBoolean() throws Exception {
        byte[] letter = sample("2016-opioids.txt");
        Refusal.check(400, "MALFORMED_REQUEST", service.post("?strict=perhaps", Service.TEXT, letter));
    }

    @Test
    void formWithoutALetter() throws Exception {
        Refusal.check(400, "UPLOAD_MISSING", service.postForm("other", "letter.pdf", sample("2016-opioids.pdf")));
    }

    @Test
    void formThatIsNone() throws Exception {
        Refusal.check(400, "UPLOAD_BROKEN", service.post("", "multipart/form-data", sample("2016-opioids.pdf")));
    }

    @Test
    void uploadThatBreaksOff() throws Exception {
        String problem = answer("Connection: close\r\nContent-Length: 100\r\n\r\nJane Roe");
        assertTrue(problem.startsWith("HTTP/1.1 400 "), problem);
        assertTrue(problem.contains("\"instance\":\"/letters\",\"code\":\"UPLOAD_BROKEN\""), problem);
    }

    /** What follows is no request, which the server would log. */
    @Test
    void uploadLongerThanItSaysIsNotQuotedInTheLog(CapturedOutput log) throws Exception {
        String answers = answer("Content-Length: 4\r\n\r\nThe injured worker Jane Roe has a strain\r\n\r\n");
        assertTrue(answers.contains("NOT_A_LETTER") && answers.contains("HTTP/1.1 400 "), answers);
        assertFalse(log.getAll().contains("Jane"), log::getAll);
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String text = "POST /letters HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n" + request;
            socket.getOutputStream().write(text.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void otherMediaType(CapturedOutput log) throws Exception {
        HttpResponse<String> response = service.post("", "application/x-www-form-urlencoded", "Jane=Roe".getBytes(UTF_8));
        Refusal.check(415, "MEDIA_TYPE_NOT_SUPPORTED", response);
        assertFalse(log.getAll().contains("Jane"), log::getAll);
    }

    @Test
    void otherMethod() throws Exception {
        HttpResponse<String> response = service.send(service.request("/letters").PUT(BodyPublishers.noBody()));
        Refusal.check(405, "METHOD_NOT_ALLOWED", response);
        assertEquals("POST", response.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void otherAnswerAskedFor() throws Exception {
        Refusal.check(406, "NOT_ACCEPTABLE", service.send(service.request("/letters").header("Accept", "text/html")
                .header("Content-Type", Service.TEXT).POST(BodyPublishers.ofByteArray(sample("2016-opioids.txt")))));
    }

    @Test
    void otherPath() throws Exception {
        Refusal.check(404, "NO_SUCH_PATH", service.send(service.request("/letter").GET()));
    }

    @Test
    void unexpectedFailureIsFoundInTheLogByItsNumberAndQuotesNothing(CapturedOutput log) throws Exception {
        JsonNode problem = Refusal.check(500, "INTERNAL_ERROR", service.send(service.request("/faulty").GET()));
        assertEquals(Set.of("type", "title", "status", "instance", "code", "incident"), problem.properties().stream()
                .map(member -> member.getKey()).collect(Collectors.toSet()));
        assertTrue(log.getAll().contains(problem.path("incident").asText()));
        String cause = "caused by java.lang.NumberFormatException\n\tat letterservice.ProblemsTest$Faulty.fail";
        assertTrue(log.getAll().contains(cause), log::getAll);
        assertFalse(log.getAll().contains("Jane"), log::getAll);
    }

    @Test
    void theReadmeHasEveryProblem() throws IOException {
        Set<String> rows = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| `(\\w+)` \\| (\\d+) \\|.*", "$1 $2")).collect(Collectors.toSet());
        Set<String> problems = Stream.of(Problem.values())
                .map(problem -> problem + " " + problem.status().value()).collect(Collectors.toSet());
        assertEquals(problems, rows);
    }
}
