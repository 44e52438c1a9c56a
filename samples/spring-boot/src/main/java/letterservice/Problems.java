package letterservice;

import io.github.imrletters.IncompleteLetterException;
import io.github.imrletters.LimitExceededException;
import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.DiagnosticCode;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what was thrown as one of the {@link Problem}s. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableFileException e) {
        return Problem.of(e.reason()).detail();
    }

    @ExceptionHandler
    ProblemDetail tooMuch(LimitExceededException e) {
        // Of a form, Spring finds the same before the library sees it.
        Problem problem = e.option().equals("maxBytes") ? Problem.UPLOAD_TOO_LARGE : Problem.LIMIT_EXCEEDED;
        ProblemDetail detail = problem.detail();
        detail.setProperty("option", e.option());
        detail.setProperty("limit", e.limit());
        return detail;
    }

    /** Diagnostics hold no text of the letter. */
    @ExceptionHandler
    ProblemDetail incomplete(IncompleteLetterException e) {
        boolean letter = e.diagnostics().stream().map(Diagnostic::code).noneMatch(DiagnosticCode.NOT_AN_IMR_LETTER::equals);
        ProblemDetail detail = (letter ? Problem.INCOMPLETE_LETTER : Problem.NOT_A_LETTER).detail();
        detail.setProperty("diagnostics", e.diagnostics());
        return detail;
    }

    @ExceptionHandler({IOException.class, MultipartException.class})
    ProblemDetail broken() {
        return Problem.UPLOAD_BROKEN.detail();
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        UUID incident = UUID.randomUUID();
        LOG.error("incident {}: {}", incident, Traces.withoutMessages(e));
        ProblemDetail detail = Problem.INTERNAL_ERROR.detail();
        detail.setProperty("incident", incident);
        return detail;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean missing = e instanceof MissingServletRequestPartException;
        Problem problem = missing ? Problem.UPLOAD_MISSING : Problem.of(status);
        return super.handleExceptionInternal(e, problem.detail(), headers, problem.status(), request);
    }
}
