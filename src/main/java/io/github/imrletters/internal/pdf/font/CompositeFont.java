package io.github.imrletters.internal.pdf.font;

import java.util.Map;
import org.apache.fontbox.cmap.CMap;

/** A font of two bytes a code (Type 0 with an identity encoding), whose characters a ToUnicode table tells. */
final class CompositeFont implements TextFont {

    private final CMap toUnicode;
    private final Map<Integer, Float> widths;
    private final float defaultWidth;
    private final boolean bold;

    CompositeFont(CMap toUnicode, Map<Integer, Float> widths, float defaultWidth, boolean bold) {
        this.toUnicode = toUnicode;
        this.widths = widths;
        this.defaultWidth = defaultWidth;
        this.bold = bold;
    }

    @Override
    public int codeLength() {
        return 2;
    }

    @Override
    public String text(int code) {
        String text = toUnicode.toUnicode(code, 2);
        return text == null ? "" : text;
    }

    @Override
    public float width(int code) {
        return widths.getOrDefault(code, defaultWidth);
    }

    @Override
    public boolean isBold() {
        return bold;
    }
}
