package letterservice;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.github.imrletters.UnreadableFileException.Reason;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The ways in which a request can fail. Callers decide by their names, so a name once released stays. */
enum Problem {
    EMPTY(BAD_REQUEST, "The letter has no bytes"),
    NEITHER_PDF_NOR_TEXT(UNSUPPORTED_MEDIA_TYPE, "The letter is neither a PDF nor UTF-8 text"),
    DAMAGED_PDF(UNPROCESSABLE_ENTITY, "The PDF is damaged or cut off"),
    PASSWORD_REQUIRED(UNPROCESSABLE_ENTITY, "The PDF needs a password"),
    NO_TEXT(UNPROCESSABLE_ENTITY, "The letter has no text; a scan needs OCR first"),
    EXTRACTION_NOT_PERMITTED(UNPROCESSABLE_ENTITY, "The PDF does not permit extraction"),
    UNREADABLE(UNPROCESSABLE_ENTITY, "The letter cannot be read"),
    LIMIT_EXCEEDED(PAYLOAD_TOO_LARGE, "The letter has more of something than any letter"),
    NOT_A_LETTER(UNPROCESSABLE_ENTITY, "The text is not an IMR final determination letter"),
    INCOMPLETE_LETTER(UNPROCESSABLE_ENTITY, "Something in the letter is missing or unclear"),
    UPLOAD_MISSING(BAD_REQUEST, "The form has no part 'letter'"),
    UPLOAD_BROKEN(BAD_REQUEST, "The upload breaks off, or is no form"),
    UPLOAD_TOO_LARGE(PAYLOAD_TOO_LARGE, "The upload is too large"),
    MALFORMED_REQUEST(BAD_REQUEST, "The request is not as it should be"),
    NO_SUCH_PATH(HttpStatus.NOT_FOUND, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Letters are posted"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is JSON"),
    MEDIA_TYPE_NOT_SUPPORTED(UNSUPPORTED_MEDIA_TYPE, "A letter is application/pdf, text/plain, or in a form"),
    INTERNAL_ERROR(INTERNAL_SERVER_ERROR, "The service failed");

    /** A tag (RFC 4151), which needs no page on the web: yours has your domain. */
    private static final String TYPE = "tag:letters.example,2026:";

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** A later version of the library may know more reasons. */
    static Problem of(Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY;
            case NEITHER_PDF_NOR_TEXT -> NEITHER_PDF_NOR_TEXT;
            case DAMAGED_PDF -> DAMAGED_PDF;
            case PASSWORD_REQUIRED -> PASSWORD_REQUIRED;
            case NO_TEXT -> NO_TEXT;
            case EXTRACTION_NOT_PERMITTED -> EXTRACTION_NOT_PERMITTED;
            default -> UNREADABLE;
        };
    }

    /** What Spring found wrong before the letter was looked at. */
    static Problem of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> MALFORMED_REQUEST;
            case 404 -> NO_SUCH_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> UPLOAD_TOO_LARGE;
            case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
            default -> INTERNAL_ERROR;
        };
    }

    HttpStatus status() {
        return status;
    }

    /** As RFC 9457 has it; no words but the ones above, since those of an exception can quote the letter. */
    ProblemDetail detail() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(TYPE + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        detail.setTitle(title);
        detail.setProperty("code", name());
        return detail;
    }
}
