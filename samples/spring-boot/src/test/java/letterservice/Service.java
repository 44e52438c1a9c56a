package letterservice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The running service, as its callers see it. */
final class Service {

    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    private static final String BOUNDARY = "the-boundary";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    Service(int port) {
        this.port = port;
    }

    HttpResponse<String> post(String query, String mediaType, byte[] content) throws IOException, InterruptedException {
        return send(request("/letters" + query).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(content)));
    }

    HttpResponse<String> postForm(String part, String file, byte[] content) throws IOException, InterruptedException {
        BodyPublisher form = BodyPublishers.concat(
                text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + file + "\"\r\n\r\n"),
                BodyPublishers.ofByteArray(content),
                text("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request("/letters").header("Content-Type", FORM).POST(form));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
