package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.imrletters.fixture.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a parser may be told, and what it does where a limit is reached. */
class ParserOptionsTest {

    private static final String SAMPLE = "2016-page-breaks";
    private static final ParserOptions DEFAULTS = ParserOptions.defaults();

    private static Arguments limit(String option, UnaryOperator<ParserOptions> change) {
        return arguments(option, change.apply(DEFAULTS));
    }

    static Stream<Arguments> limitsTooLowForASample() {
        return Stream.of(
                limit("maxBytes", options -> options.withMaxBytes(1000)),
                limit("maxPages", options -> options.withMaxPages(3)),
                limit("maxLines", options -> options.withMaxLines(30)));
    }

    @ParameterizedTest
    @MethodSource("limitsTooLowForASample")
    void messageNamesTheLimitAndTheOption(String option, ParserOptions options) {
        ImrLetterParser parser = new ImrLetterParser(options);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> parser.parse(Samples.pdf(SAMPLE)));
        assertTrue(e.getMessage().contains("option " + option), e.getMessage());
        assertTrue(e.getMessage().matches(".*more than \\d+ .*"), e.getMessage());
        assertEquals(option, e.option());
        assertTrue(e.value() > e.limit(), e.getMessage());
        assertTrue(e.getMessage().startsWith("more than " + e.limit() + " "), e.getMessage());
    }

    @Test
    void limitOfBytesHoldsForFilesBytesAndStreams() throws IOException {
        int size = Samples.pdf(SAMPLE).length;
        ImrLetterParser enough = new ImrLetterParser(DEFAULTS.withMaxBytes(size));
        ImrLetterParser tooFew = new ImrLetterParser(DEFAULTS.withMaxBytes(size - 1));
        assertEquals(enough.parse(Samples.pdf(SAMPLE)), enough.parse(new ByteArrayInputStream(Samples.pdf(SAMPLE))));
        assertFalse(enough.parse(Samples.pdfFile(SAMPLE)).letter().disputedItems().isEmpty());
        assertThrows(LimitExceededException.class, () -> tooFew.parse(Samples.pdf(SAMPLE)));
        assertThrows(LimitExceededException.class, () -> tooFew.parse(Samples.pdfFile(SAMPLE)));
        assertThrows(LimitExceededException.class,
                () -> tooFew.parse(new ByteArrayInputStream(Samples.pdf(SAMPLE))));
    }

    @Test
    void limitOfCharactersHoldsForText() {
        String text = Samples.text(SAMPLE);
        assertFalse(new ImrLetterParser(DEFAULTS.withMaxCharacters(text.length())).parseText(text)
                .letter().disputedItems().isEmpty());
        LimitExceededException e = assertThrows(LimitExceededException.class,
                () -> new ImrLetterParser(DEFAULTS.withMaxCharacters(text.length() - 1)).parseText(text));
        assertTrue(e.getMessage().contains("option maxCharacters"), e.getMessage());
    }

    /** The first look at the clock of a parse that takes longer than that says so. */
    @Test
    void limitOfTimeNamesItsOption() {
        byte[] pdf = Samples.pdf(SAMPLE);
        ImrLetterParser hurried = new ImrLetterParser(DEFAULTS.withMaxMillis(1));
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> {
            while (true) {
                hurried.parseAllText((Samples.text(SAMPLE) + "\n").repeat(100));
                hurried.parse(pdf);
            }
        });
        assertEquals("maxMillis", e.option());
        assertTrue(e.getMessage().contains("1 milliseconds"), e.getMessage());
        assertTrue(e.value() > e.limit(), e.getMessage());
    }

    @Test
    void interruptedThreadEndsItsParseAndStaysInterrupted() {
        ImrLetterParser parser = new ImrLetterParser();
        Thread.currentThread().interrupt();
        assertThrows(ParseInterruptedException.class, () -> parser.parse(Samples.pdf(SAMPLE)));
        assertThrows(ParseInterruptedException.class, () -> parser.parseText(Samples.text(SAMPLE)));
        assertTrue(Thread.interrupted());
        assertFalse(parser.parse(Samples.pdf(SAMPLE)).letter().disputedItems().isEmpty());
    }

    @Test
    void timeIsNotLimitedByDefault() {
        assertEquals(0, DEFAULTS.maxMillis());
        assertEquals(7, DEFAULTS.withMaxMillis(7).withMaxPages(3).maxMillis());
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxMillis(-1));
    }

    @Test
    void eachChangeChangesOneOption() {
        ParserOptions all = DEFAULTS.withRespectPermissions(true).withMaxBytes(1).withMaxPages(2)
                .withMaxCharacters(3).withMaxLines(4).withMaxDecodedBytes(5).withMaxDiagnostics(6);
        assertEquals(List.of(true, 1, 2, 3, 4, 5, 6), List.of(all.respectPermissions(), all.maxBytes(), all.maxPages(),
                all.maxCharacters(), all.maxLines(), all.maxDecodedBytes(), all.maxDiagnostics()));
        assertEquals(all, DEFAULTS.withMaxDiagnostics(6).withMaxDecodedBytes(5).withMaxLines(4).withMaxCharacters(3)
                .withMaxPages(2).withMaxBytes(1).withRespectPermissions(true));
        assertEquals(DEFAULTS, all.withRespectPermissions(false).withMaxBytes(DEFAULTS.maxBytes()).withMaxPages(DEFAULTS.maxPages())
                .withMaxCharacters(DEFAULTS.maxCharacters()).withMaxLines(DEFAULTS.maxLines())
                .withMaxDecodedBytes(DEFAULTS.maxDecodedBytes()).withMaxDiagnostics(DEFAULTS.maxDiagnostics()));
    }

    @Test
    void optionsAreEqualByTheirValues() {
        assertEquals(DEFAULTS.withMaxPages(7), DEFAULTS.withMaxPages(7));
        assertEquals(DEFAULTS.withMaxPages(7).hashCode(), DEFAULTS.withMaxPages(7).hashCode());
        assertNotEquals(DEFAULTS, DEFAULTS.withMaxPages(7));
        assertTrue(DEFAULTS.withMaxPages(7).toString().startsWith("ParserOptions[respectPermissions=false, "));
        assertTrue(DEFAULTS.withMaxPages(7).toString().contains("maxPages=7"));
    }

    @Test
    void onlyTheChangesMakeOptions() {
        assertEquals(0, ParserOptions.class.getConstructors().length);
    }

    @Test
    void defaultsIgnorePermissions() {
        assertFalse(DEFAULTS.respectPermissions());
    }

    @Test
    void limitsBelowOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxBytes(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxPages(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxCharacters(-1));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxLines(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxDecodedBytes(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMaxDiagnostics(0));
    }
}
