package io.github.imrletters.pdf;

import io.github.imrletters.line.Characters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The characters of a simple font's 256 codes. */
final class CodeTexts {

    private static final int CODES = 256;
    private static final char DELETE = '\u007F';
    /** Nearly all fonts have one of PDF's own encodings: their tables are made once. */
    private static final Map<COSName, CodeTexts> NAMED = new ConcurrentHashMap<>();

    private final char[] characters = new char[CODES];
    private final String[] texts = new String[CODES];

    private CodeTexts(Encoding encoding, CMap toUnicode) {
        GlyphList glyphs = GlyphList.getAdobeGlyphList();
        for (int code = 0; code < CODES; code++) {
            String text = toUnicode == null ? null : toUnicode.toUnicode(code, 1);
            if (text == null && encoding != null) {
                text = glyphs.toUnicode(encoding.getName(code));
            }
            texts[code] = text == null ? "" : text;
            characters[code] = single(texts[code]);
        }
    }

    /** Nothing is not a character either, in whatever width it comes. */
    private static char single(String text) {
        char c = text.length() == 1 ? text.charAt(0) : TextFont.SEVERAL;
        if (Characters.isSpace(c)) {
            return ' ';
        }
        return c == DELETE ? TextFont.SEVERAL : c;
    }

    /** The codes of one of PDF's own encodings; {@code null} where there is none of the name. */
    static CodeTexts named(COSName name) {
        CodeTexts known = NAMED.get(name);
        if (known == null && Encoding.getInstance(name) != null) {
            known = new CodeTexts(Encoding.getInstance(name), null);
            NAMED.put(name, known);
        }
        return known;
    }

    /** The codes of a font; what its ToUnicode table tells comes first. Either may be {@code null}. */
    static CodeTexts of(Encoding encoding, CMap toUnicode) {
        return new CodeTexts(encoding, toUnicode);
    }

    char[] characters() {
        return characters;
    }

    String text(int code) {
        return texts[code];
    }
}
