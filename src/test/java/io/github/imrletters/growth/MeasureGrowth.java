package io.github.imrletters.growth;

import io.github.imrletters.ImrLetterException;
import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import java.util.List;

/**
 * Prints how the work on hostile texts grows. Run it from the project's folder, with the number of the largest text's characters, for
 * which limits are lifted, or without for all that are allowed by default, and with {@code all} behind it for each of the words that are
 * looked for.
 */
final class MeasureGrowth {

    private static final int SMALLEST = 1 << 20;
    private static final int LIMIT = ParserOptions.defaults().maxCharacters();

    private MeasureGrowth() {
    }

    public static void main(String[] arguments) {
        int largest = arguments.length == 0 ? LIMIT - (64 << 10) : Integer.parseInt(arguments[0]);
        List<Repeated> texts = arguments.length < 2 ? HostileTexts.KNOWN : HostileTexts.all();
        ParserOptions options = arguments.length == 0 ? ParserOptions.defaults()
                : ParserOptions.defaults().withMaxCharacters(Integer.MAX_VALUE).withMaxLines(Integer.MAX_VALUE).withMaxPages(Integer.MAX_VALUE);
        ImrLetterParser parser = new ImrLetterParser(options);
        for (Repeated text : texts) {
            System.out.println(text);
            Work first = null;
            int length = 0;
            for (int characters = Math.min(SMALLEST, largest); length < largest; characters = Math.min(characters * 2, largest)) {
                length = characters;
                String whole = text.text(characters, options);
                Work work = Work.of(() -> parse(parser, whole));
                first = first == null ? work : first;
                System.out.printf("  %,10d characters %,8d ms %,8d MB  exponent %.2f%n", whole.length(), work.nanoseconds() / 1_000_000,
                        work.bytes() >> 20, exponent(first.nanoseconds(), work.nanoseconds(), SMALLEST, characters));
            }
        }
    }

    private static void parse(ImrLetterParser parser, String text) {
        try {
            parser.parseText(text);
        } catch (ImrLetterException e) {
            System.out.println("  " + e.getMessage());
        }
    }

    private static double exponent(double less, double more, int fewer, int characters) {
        return characters == fewer ? 1 : Math.log(more / less) / Math.log((double) characters / fewer);
    }
}
