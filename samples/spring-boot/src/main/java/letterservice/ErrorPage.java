package letterservice;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers in place of the server, which does so itself where an upload breaks off. */
@RestController
class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ProblemDetail problem(
            @RequestAttribute(RequestDispatcher.ERROR_STATUS_CODE) int status,
            @RequestAttribute(RequestDispatcher.ERROR_REQUEST_URI) String path) {
        Problem problem = status == 400 ? Problem.UPLOAD_BROKEN : Problem.of(HttpStatusCode.valueOf(status));
        ProblemDetail detail = problem.detail();
        detail.setInstance(URI.create(path));
        return detail;
    }
}
