package io.github.imrletters.pdf;

/** What reading text needs of a font: which characters its codes are and how far each one advances. */
interface TextFont {

    /** How many bytes the code at a place of a shown string has. */
    int codeLength(byte[] shown, int at);

    /** The characters of a code; empty where the font does not tell. */
    String text(int code);

    /** How far a code advances, in thousandths of the font size. */
    float width(int code);

    /** Whether the font is bold, by its descriptor or its name. */
    boolean isBold();
}
