package letterservice;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.json.LetterModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** Turns uploaded letters into JSON. */
@SpringBootApplication(proxyBeanMethods = false)
public class LetterService {

    public static void main(String[] arguments) {
        SpringApplication.run(LetterService.class, arguments);
    }

    /** One for all requests. Its limits are closer than by default, since anyone may send anything. */
    @Bean
    ImrLetterParser parser(
            @Value("${letters.respect-permissions}") boolean respectPermissions,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize maxUpload) {
        return new ImrLetterParser(ParserOptions.defaults()
                .withRespectPermissions(respectPermissions)
                .withMaxBytes((int) maxUpload.toBytes())
                .withMaxPages(50)
                .withMaxLines(5_000)
                .withMaxCharacters(500_000)
                .withMaxDecodedBytes(16 << 20));
    }

    /** Spring Boot teaches it to its mapper, which then writes letters as the library does. */
    @Bean
    LetterModule letterModule() {
        return new LetterModule();
    }
}
