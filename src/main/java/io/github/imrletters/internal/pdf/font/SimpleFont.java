package io.github.imrletters.internal.pdf.font;

/** A font of one byte a code. */
public final class SimpleFont implements TextFont {

    private final CodeTexts texts;
    private final float[] widths;
    private final boolean bold;

    SimpleFont(CodeTexts texts, float[] widths, boolean bold) {
        this.texts = texts;
        this.widths = widths;
        this.bold = bold;
    }

    @Override
    public int codeLength() {
        return 1;
    }

    /** The characters of all codes; {@link TextFont#SEVERAL} for those that are no single one. */
    public char[] characters() {
        return texts.characters();
    }

    /** The widths of all codes. */
    public float[] widths() {
        return widths;
    }

    @Override
    public String text(int code) {
        return texts.text(code);
    }

    @Override
    public float width(int code) {
        return widths[code];
    }

    @Override
    public boolean isBold() {
        return bold;
    }
}
