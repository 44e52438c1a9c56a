package io.github.imrletters.internal.pdf.font;

import io.github.imrletters.internal.source.Characters;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/** The characters of a simple font's 256 codes. */
final class CodeTexts {

    private static final int CODES = 256;
    private static final char DELETE = '\u007F';
    private static final char REPLACEMENT = '\uFFFD';
    private static final String BULLET = "\u2022";
    /** Nearly all fonts have one of PDF's own encodings: their tables are made once. */
    private static final Map<COSName, CodeTexts> NAMED = new ConcurrentHashMap<>();

    private final char[] characters = new char[CODES];
    private final String[] texts = new String[CODES];

    private CodeTexts(IntFunction<String> text) {
        for (int code = 0; code < CODES; code++) {
            texts[code] = Objects.requireNonNullElse(text.apply(code), "");
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
            known = COSName.WIN_ANSI_ENCODING.equals(name) ? winAnsi() : of(Encoding.getInstance(name), null);
            NAMED.put(name, known);
        }
        return known;
    }

    /**
     * The encoding of nearly all letters (PDF 32000-1, annex D.2): Windows' code page 1252, with a bullet for what that leaves
     * open. PDFBox knows the same by the names of the characters, for which it reads a list of four thousand.
     */
    private static CodeTexts winAnsi() {
        byte[] codes = new byte[CODES];
        for (int code = 0; code < CODES; code++) {
            codes[code] = (byte) code;
        }
        String page = new String(codes, Charset.forName("windows-1252"));
        return new CodeTexts(code -> {
            char c = page.charAt(code);
            boolean open = c == DELETE || c == REPLACEMENT;
            return code < ' ' ? null : open ? BULLET : String.valueOf(c);
        });
    }

    /** The codes of a font; what its ToUnicode table tells comes first. Either may be {@code null}. */
    static CodeTexts of(Encoding encoding, CMap toUnicode) {
        boolean dingbats = encoding instanceof ZapfDingbatsEncoding;
        GlyphList glyphs = dingbats ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
        return new CodeTexts(code -> {
            String told = toUnicode == null ? null : toUnicode.toUnicode(code, 1);
            return told != null || encoding == null ? told : glyphs.toUnicode(encoding.getName(code));
        });
    }

    char[] characters() {
        return characters;
    }

    String text(int code) {
        return texts[code];
    }
}
