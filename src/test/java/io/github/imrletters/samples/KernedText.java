package io.github.imrletters.samples;

import java.util.Locale;
import java.util.Random;

/** Writes show-text operands the way Word does: words cut up by small kerning numbers. */
final class KernedText {

    private static final int[] CORRECTIONS = {2, 3, 3, 4, 4, 5, 6, 9, 10, 19};

    private final Random random;
    private final FontTable fonts;

    KernedText(Random random, FontTable fonts) {
        this.random = random;
        this.fonts = fonts;
    }

    /** The array operand and its operator, {@code [(C)5(as)-3(e)] TJ}. */
    String show(Face face, String text) {
        StringBuilder array = new StringBuilder("[(");
        int drift = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && random.nextInt(3) == 0) {
                // Against the drift, so that the end of the text stays where it is measured to be.
                int correction = CORRECTIONS[random.nextInt(CORRECTIONS.length)] * (drift > 0 ? -1 : 1);
                drift += correction;
                array.append(String.format(Locale.ROOT, ")%d(", correction));
            }
            array.append(escaped(fonts.encode(face, text.charAt(i))));
        }
        return array.append(")] TJ\n").toString();
    }

    private static String escaped(int code) {
        String character = String.valueOf((char) code);
        return "()\\".contains(character) ? "\\" + character : character;
    }
}
