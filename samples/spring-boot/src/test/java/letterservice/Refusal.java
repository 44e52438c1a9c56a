package letterservice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What a caller gets in place of a letter. */
final class Refusal {

    private Refusal() {
    }

    static JsonNode check(int status, String code, HttpResponse<String> response) throws IOException {
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertEquals(code, problem.path("code").asText(), response.body());
        assertEquals(status, response.statusCode());
        assertEquals(status, problem.path("status").asInt());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("tag:letters.example,2026:" + code.toLowerCase().replace('_', '-'), problem.path("type").asText());
        assertEquals(Problem.valueOf(code).detail().getTitle(), problem.path("title").asText());
        return problem;
    }
}
