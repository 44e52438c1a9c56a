package io.github.imrletters.pdf;

/** A font of one byte a code. */
final class SimpleFont implements TextFont {

    private final String[] texts;
    private final float[] widths;
    private final boolean bold;

    SimpleFont(String[] texts, float[] widths, boolean bold) {
        this.texts = texts;
        this.widths = widths;
        this.bold = bold;
    }

    @Override
    public int codeLength(byte[] shown, int at) {
        return 1;
    }

    @Override
    public String text(int code) {
        return texts[code];
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
