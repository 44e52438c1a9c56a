package io.github.imrletters.cli.scramble;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParseResult;
import io.github.imrletters.ParserOptions;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.PrintedPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a copy of a letter that may be shown to others, and tells whether the same happens when it is read. */
public final class LetterScrambler {

    /** What each line of a copy's head begins with: the reader of texts passes over it. */
    private static final String HEAD = "imr-letters scrambled copy: ";
    private static final String PDF = "application/pdf";
    /** How often another secret is drawn where a copy does not do the same: a number can become a page's by chance. */
    private static final int TRIES = 8;
    private static final int MOST_DIFFERENCES = 20;
    private static final Vocabulary VOCABULARY = new Vocabulary();

    private final ParseResult original;
    private final Random random;
    private final boolean ofText;
    private final KeptLines kept;
    private final LetterText letter;
    private final ImrLetterParser parser = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));

    /**
     * A copy.
     *
     * @param text        what may be shown, once the user has looked through what was kept
     * @param behavesSame whether the same happens when it is read
     * @param told        what the user has to know of it, line by line
     */
    public record Copy(String text, boolean behavesSame, List<String> told) {

        /**
         * Copies the list.
         *
         * @param text        {@link #text}
         * @param behavesSame {@link #behavesSame}
         * @param told        {@link #told}
         */
        public Copy {
            told = List.copyOf(told);
        }
    }

    /**
     * Takes a letter.
     *
     * @param original as it was read, with places
     * @param keep     the lines that stay as printed, such as {@code page 1 line 41}
     * @param random   what secrets are drawn from
     * @throws IllegalArgumentException where it cannot be told which lines are to stay
     */
    public LetterScrambler(ParseResult original, List<String> keep, Random random) {
        this.original = original;
        this.random = random;
        this.ofText = !PDF.equals(original.letter().source().mediaType());
        this.kept = new KeptLines(keep, original.pages());
        this.letter = new LetterText(original.pages(), ofText, kept);
    }

    /**
     * Makes the copy.
     *
     * @param version the program's, for the head
     * @return the copy; the first one that does the same, or else the one that does the most
     */
    public Copy copy(String version) {
        Behaviour behaviour = new Behaviour(original);
        String head = head(version);
        String best = null;
        KeptWords words = null;
        List<String> differences = List.of();
        for (int i = 0; i < TRIES && (best == null || !differences.isEmpty()); i++) {
            Scrambler scrambler = new Scrambler(letter, VOCABULARY, random);
            String copy = head + scrambler.copy(years());
            List<String> found = behaviour.differences(read(copy));
            if (best == null || found.size() < differences.size()) {
                best = copy;
                words = scrambler.kept();
                differences = found;
            }
        }
        List<String> told = new ArrayList<>(words.told());
        kept.names().forEach(line -> told.add("kept as printed, but for its dates: " + line + " - look at it before you share the copy"));
        if (differences.isEmpty()) {
            told.add("the copy behaves as the letter does: " + behaviour.counts());
        } else {
            told.addAll(toldOf(differences, behaviour.differences(read(head + letter.text()))));
        }
        return new Copy(best, differences.isEmpty(), told);
    }

    private Behaviour read(String text) {
        return new Behaviour(parser.parseText(text));
    }

    private List<String> toldOf(List<String> differences, List<String> asText) {
        List<String> told = new ArrayList<>();
        told.add("the copy does not behave as the letter does:");
        differences.stream().limit(MOST_DIFFERENCES).forEach(difference -> told.add("  " + difference));
        if (differences.size() > MOST_DIFFERENCES) {
            told.add("  and " + (differences.size() - MOST_DIFFERENCES) + " more");
        }
        if (!ofText && differences.stream().anyMatch(asText::contains)) {
            told.add("the PDF's bold type and spacing, which a text does not have, make a difference: "
                    + differences.stream().filter(asText::contains).count() + " of these");
        }
        return told;
    }

    private String head(String version) {
        boolean fallback = original.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.FALLBACK_EXTRACTION);
        String extractor = ofText ? "lines as they are" : fallback ? "lines by PDFBox's stripper" : "lines by our interpreter";
        return HEAD + version + ", Java " + Runtime.version() + ",\n"
                + HEAD + original.letter().source().mediaType() + ", " + extractor + ", form "
                + (original.letter().template() == null ? "unknown" : original.letter().template()) + ";\n"
                + HEAD + "words, digits and dates are not the letter's\n";
    }

    /** Where the years of guidelines stand: they tell an edition, and nothing of the case. */
    private List<int[]> years() {
        List<int[]> years = new ArrayList<>();
        if (original.places() == null) {
            return years;
        }
        original.places().byPointer().forEach((pointer, fact) -> {
            if (pointer.contains("/citations/") && pointer.endsWith("/year")) {
                fact.at().forEach(place -> years.add(indexes(place)));
            }
        });
        return years;
    }

    private int[] indexes(PrintedPlace place) {
        int line = letter.start(place.page(), place.line());
        return new int[] {line + place.start(), line + place.end()};
    }
}
