package io.github.imrletters.samples;

import java.nio.charset.Charset;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The four faces of a letter, with the descriptor values that Word writes for them. */
public enum Face {
    TIMES_BOLD("F1", "TimesNewRomanPS-BoldMT", "Times-Bold", 700, new Shape(891, -216, 677, 427, 42, 42, -558)),
    ARIAL_BOLD("F2", "Arial-BoldMT", "Helvetica-Bold", 700, new Shape(905, -210, 728, 479, 47, 33, -628)),
    ARIAL("F3", "ArialMT", "Helvetica", 400, new Shape(905, -210, 728, 441, 44, 33, -665)),
    TIMES("F4", "TimesNewRomanPSMT", "Times-Roman", 400, new Shape(891, -216, 693, 401, 40, 42, -568));

    /** What a font descriptor says of the glyphs, in thousandths of the type size. */
    record Shape(int ascent, int descent, int capHeight, int averageWidth, int stemV, int leading, int left) {}

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private final String resourceName;
    private final String fontName;
    private final FontMetrics metrics;
    private final int weight;
    private final Shape shape;

    Face(String resourceName, String fontName, String metricsName, int weight, Shape shape) {
        this.resourceName = resourceName;
        this.fontName = fontName;
        this.metrics = Standard14Fonts.getAFM(metricsName);
        this.weight = weight;
        this.shape = shape;
    }

    String resourceName() {
        return resourceName;
    }

    String fontName() {
        return fontName;
    }

    int weight() {
        return weight;
    }

    Shape shape() {
        return shape;
    }

    /** The advance of a WinAnsi code, in thousandths of the type size. */
    int width(int code) {
        return Math.round(metrics.getCharacterWidth(WinAnsiEncoding.INSTANCE.getName(code)));
    }

    /** The width of a text at a type size, in points. */
    double width(String text, double size) {
        return text.chars().map(character -> width(winAnsi((char) character))).sum() * size / 1000;
    }

    /** The WinAnsi code of a character. */
    static int winAnsi(char character) {
        byte[] bytes = String.valueOf(character).getBytes(WIN_ANSI);
        if (bytes[0] == '?' && character != '?') {
            throw new IllegalArgumentException("not in WinAnsi: U+" + Integer.toHexString(character));
        }
        return bytes[0] & 0xFF;
    }
}
