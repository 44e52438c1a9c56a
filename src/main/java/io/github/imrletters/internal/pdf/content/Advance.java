package io.github.imrletters.internal.pdf.content;

/** How far text moves on, on the page. */
final class Advance {

    /** Points for a thousandth of a font's unit. */
    double perThousand;
    /** Points more for each character. */
    double character;
    /** Points more for each space. */
    double word;

    /** Whether a character can stand further before the one in front of it than that. */
    boolean goesBack(double most) {
        return character < -most || character + word < -most;
    }

    /** Whether characters of one string can stand further apart than a gap. */
    boolean exceeds(double gap) {
        return character > gap || character + word > gap;
    }
}
