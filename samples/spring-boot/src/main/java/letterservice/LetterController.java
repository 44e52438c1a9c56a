package letterservice;

import static io.github.imrletters.model.DiagnosticCode.NOT_AN_IMR_LETTER;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a letter, alone or as the part {@code letter} of a form, and answers its JSON. */
@RestController
@RequestMapping(path = "/letters", produces = APPLICATION_JSON_VALUE)
class LetterController {

    private final ImrLetterParser parser;

    LetterController(ImrLetterParser parser) {
        this.parser = parser;
    }

    @PostMapping(consumes = {APPLICATION_PDF_VALUE, TEXT_PLAIN_VALUE})
    Letter alone(InputStream letter, @RequestParam(defaultValue = "false") boolean strict) throws IOException {
        return accepted(parser.parse(letter), strict);
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    Letter inForm(@RequestPart MultipartFile letter, @RequestParam(defaultValue = "false") boolean strict) throws IOException {
        try (InputStream content = letter.getInputStream()) {
            return accepted(parser.parse(content, letter.getOriginalFilename()), strict);
        }
    }

    /** A partial letter has its diagnostics in the JSON; who cannot use one asks to be strict. */
    private static Letter accepted(ParseResult result, boolean strict) {
        return strict ? result.orElseThrow() : result.orElseThrow(NOT_AN_IMR_LETTER);
    }
}
