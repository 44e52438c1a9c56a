package io.github.imrletters.internal.pdf.font;

/** What reading text needs of a font: which characters its codes are and how far each one advances. */
public interface TextFont {

    /** How many bytes a code has: one or two. */
    int codeLength();

    /** Stands for a code that is no single character; itself, it is none (Unicode 23.7). */
    char SEVERAL = '\uFFFF';

    /** The characters of a code; empty where the font does not tell. */
    String text(int code);

    /** How far a code advances, in thousandths of the font size. */
    float width(int code);

    /** Whether the font is bold, by its descriptor or its name. */
    boolean isBold();
}
