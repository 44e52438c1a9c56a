package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterModule;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Writes and reads by the mapper that Spring Boot makes where the module is a bean. */
@EnableAutoConfiguration
public class Main {

    @Bean
    static LetterModule letterModule() {
        return new LetterModule();
    }

    public static void main(String[] arguments) throws IOException {
        Letter letter = new ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow();
        try (ConfigurableApplicationContext spring = new SpringApplicationBuilder(Main.class).run("--spring.main.banner-mode=off",
                "--spring.main.log-startup-info=false")) {
            ObjectMapper mapper = spring.getBean(ObjectMapper.class);
            String json = mapper.writeValueAsString(letter);
            SchemaCheck.passes(json);
            Facts.same(LetterJson.write(letter), json);
            Facts.same(letter, mapper.readValue(json, Letter.class));
        }
        Facts.check("Spring Boot " + SpringBootVersion.getVersion(), Facts.of(letter));
    }
}
