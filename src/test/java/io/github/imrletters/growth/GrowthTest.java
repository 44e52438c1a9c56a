package io.github.imrletters.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The work on a text grows with its length, whatever it repeats, and takes a small stack. Four times the text must not be much more than
 * four times the work: where that grows with the square, it is sixteen times.
 */
@Tag("hostile")
class GrowthTest {

    private static final int TIMES_LONGER = 4;
    /** Bytes are nearly the same in each run, time is not. */
    private static final int MOST_TIMES_BYTES = 6;
    private static final int MOST_TIMES_TIME = 10;
    /** What is not worth telling, and differs from run to run. */
    private static final long FEW_BYTES = 2 << 20;
    private static final long FEW_NANOSECONDS = 150_000_000;
    /** In bytes. */
    private static final int SMALL_STACK = 256 << 10;

    private static final ImrLetterParser PARSER = new ImrLetterParser();
    private static final ImrLetterParser WITH_PLACES = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    private static void parse(String text) {
        PARSER.parseText(text);
    }

    private static void parseWithPlaces(String text) {
        ParseResult result = WITH_PLACES.parseText(text);
        LetterJson.write(result.letter());
    }

    private static void parseAll(String text) {
        WITH_PLACES.parseAllText(text).forEach(result -> LetterJson.write(result.letter()));
    }

    @Test
    void bytesGrowWithWhateverIsRepeated() throws InterruptedException {
        assertEquals(List.of(), tooMuch(HostileTexts.all(), 8 << 10, GrowthTest::parse));
    }

    @Test
    void timeGrowsWithWhatWasSlowOnce() throws InterruptedException {
        assertEquals(List.of(), tooMuch(HostileTexts.KNOWN, 64 << 10, GrowthTest::parse));
    }

    @Test
    void placesAndJsonGrowWithTheText() throws InterruptedException {
        assertEquals(List.of(), tooMuch(HostileTexts.KNOWN, 16 << 10, GrowthTest::parseWithPlaces));
    }

    @Test
    void lettersInOneFileGrowWithTheirNumber() throws InterruptedException {
        String letter = Samples.text("2016-single-upheld").stripTrailing();
        List<Repeated> files = List.of(
                new Repeated(Spot.ALONE, letter, "\n"),
                new Repeated(Spot.ALONE, letter, "\f"),
                new Repeated(Spot.ALONE, "Case Number: CM16-9000101\nHOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\n"
                        + "IMR ISSUES, DECISIONS AND RATIONALES\nx: Upheld\nDecision rationale: x", "\n"));
        assertEquals(List.of(), tooMuch(files, 64 << 10, GrowthTest::parseAll));
    }

    /** Those of some texts that are too much work when they get longer; all in one thread, whose stack is small. */
    private static List<String> tooMuch(List<Repeated> texts, int characters, Consumer<String> parser) throws InterruptedException {
        List<String> tooMuch = new ArrayList<>();
        Thread thread = new Thread(null, () -> {
            // So that no class is loaded while it counts.
            Samples.standard().forEach(name -> parser.accept(Samples.text(name)));
            for (Repeated text : texts) {
                tooMuch.addAll(growth(text, characters, parser));
            }
        }, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((ended, reason) -> tooMuch.add("ended by " + reason));
        thread.start();
        thread.join();
        return tooMuch;
    }

    private static List<String> growth(Repeated repeated, int characters, Consumer<String> parser) {
        String text = repeated.text(characters, ParserOptions.defaults());
        String longer = repeated.text(characters * TIMES_LONGER, ParserOptions.defaults());
        try {
            Work less = Work.of(() -> parser.accept(text));
            Work more = Work.of(() -> parser.accept(longer));
            boolean bytes = more.bytes() > less.bytes() * MOST_TIMES_BYTES + FEW_BYTES;
            boolean time = more.nanoseconds() > less.nanoseconds() * MOST_TIMES_TIME + FEW_NANOSECONDS;
            return bytes || time ? List.of(repeated + ": " + less + ", then " + more) : List.of();
        } catch (StackOverflowError e) {
            return List.of(repeated + ": " + e);
        }
    }
}
