package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.pdf.font.TextFont;

/** The part of a PDF's graphics state that text depends on (PDF 32000-1, 9.3). */
final class TextState {

    Affine ctm;
    TextFont font;
    double fontSize;
    double characterSpacing;
    double wordSpacing;
    double horizontalScaling = 1;
    double leading;
    double rise;
    boolean stroked;

    TextState(Affine ctm) {
        this.ctm = ctm;
    }

    TextState copy() {
        TextState copy = new TextState(ctm);
        copy.font = font;
        copy.fontSize = fontSize;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.horizontalScaling = horizontalScaling;
        copy.leading = leading;
        copy.rise = rise;
        copy.stroked = stroked;
        return copy;
    }
}
