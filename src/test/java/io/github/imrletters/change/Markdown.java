package io.github.imrletters.change;

import java.util.Optional;
import java.util.function.IntFunction;

/** Makes the kinds that print a letter as Markdown. */
final class Markdown {

    private Markdown() {
    }

    static Change.Way in(MarkdownStyle style) {
        return (letter, random) -> Reprint.of(letter).map(reprint -> reprint.in(style));
    }

    /** With what converters put between two pages, between paragraphs or into one. */
    static Change.Way withPages(boolean inParagraph, IntFunction<String> separator) {
        return (letter, random) -> Reprint.of(letter).flatMap(reprint -> {
            String text = reprint.print(MarkdownStyle.usual());
            String gap = inParagraph ? " " : "\n\n";
            int half = inParagraph ? insideParagraph(text) : text.indexOf(gap, text.length() / 2);
            return half < 0 ? Optional.empty() : Optional.of(ChangedLetter.same(letter,
                    text.substring(0, half) + "\n\n" + separator.apply(2) + "\n\n" + text.substring(half + gap.length())));
        });
    }

    private static int insideParagraph(String text) {
        for (int at = text.indexOf(' ', text.length() / 2); at > 0; at = text.indexOf(' ', at + 1)) {
            if (Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }
}
