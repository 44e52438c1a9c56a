package io.github.imrletters.internal.pdf.font;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.pdf.file.ContentBytes;
import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/**
 * Reads fonts from their dictionaries alone. The letters' fonts are not embedded: a reader that draws would look for
 * substitutes on the machine, which costs time, differs from machine to machine, and is not needed to know the text.
 */
public final class FontReader {

    private static final int SYMBOLIC = 1 << 2;
    private static final int FORCE_BOLD = 1 << 18;
    private static final int SEMI_BOLD_WEIGHT = 600;
    private static final COSName FONT_WEIGHT = COSName.getPDFName("FontWeight");

    /** The highest code of two bytes. */
    private static final int LAST_CODE = 0xFFFF;
    /** So many widths the fonts of two bytes a code can tell, all together: eight fonts tell those of all codes. */
    private static final int MOST_WIDTHS = 8 * (LAST_CODE + 1);

    /** So many fonts a document can have: a letter has ten. */
    static final int MOST_FONTS = 500;
    /** So many characters the tables of all fonts can tell: eight fonts tell all that there are. */
    private static final int MOST_CODES = 8 * (LAST_CODE + 1);
    /** So many names and codes the encodings of all fonts can differ by: each of them by every code. */
    private static final int MOST_DIFFERENCES = MOST_FONTS * 512;
    /** An encoding of a document's own has some hundred ranges of codes, each of which PDFBox looks at for each character. */
    private static final int LONGEST_ENCODING = 1 << 14;

    private final Map<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
    private final Map<COSDictionary, Map<Integer, Float>> compositeWidths = new IdentityHashMap<>();
    private final ContentBytes tables;
    private long codes;
    private long widths;
    private long differences;

    /**
     * A reader of one document's fonts.
     *
     * @param tables decodes the fonts' tables
     */
    public FontReader(ContentBytes tables) {
        this.tables = tables;
    }

    /** Reads a font, once a document. */
    public TextFont read(COSDictionary font) throws IOException, UnsupportedTextException {
        TextFont known = fonts.get(font);
        if (known == null) {
            if (fonts.size() == MOST_FONTS) {
                throw new UnsupportedTextException("more fonts than a letter can have");
            }
            check(font);
            known = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? composite(font) : simple(font);
            fonts.put(font, known);
        }
        return known;
    }

    /**
     * Counts what a font's encoding differs by, and looks at the clock: PDFBox takes in as many differences as there are, for each
     * font again.
     *
     * @throws UnreadableFileException where there are so many that only harm can be meant
     */
    void check(COSDictionary font) {
        tables.work().check();
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        COSArray told = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
        differences += told == null ? 0 : told.size();
        if (differences > MOST_DIFFERENCES) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
    }

    private TextFont simple(COSDictionary font) throws IOException, UnsupportedTextException {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        boolean hasCodes = COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype)
                || COSName.MM_TYPE1.equals(subtype);
        if (!hasCodes) {
            throw new UnsupportedTextException("font of another type");
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return new SimpleFont(texts(font, descriptor), widths(font, descriptor), isBold(font, descriptor));
    }

    private CodeTexts texts(COSDictionary font, COSDictionary descriptor)
            throws IOException, UnsupportedTextException {
        boolean hasTable = font.containsKey(COSName.TO_UNICODE);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        CodeTexts named = encoding instanceof COSName name && !hasTable ? CodeTexts.named(name) : null;
        if (named != null) {
            return named;
        }
        Encoding own = encoding(font, encoding, descriptor);
        if (own == null && !hasTable) {
            throw new UnsupportedTextException("font without an encoding");
        }
        return CodeTexts.of(own, toUnicode(font));
    }

    /** {@code null} where only a ToUnicode table can tell the characters. */
    private static Encoding encoding(COSDictionary font, COSBase encoding, COSDictionary descriptor) {
        if (encoding instanceof COSName name) {
            return Encoding.getInstance(name);
        }
        Encoding builtIn = builtIn(font, descriptor);
        if (encoding instanceof COSDictionary dictionary) {
            Encoding base = Encoding.getInstance(dictionary.getCOSName(COSName.BASE_ENCODING));
            return base == null && builtIn == null ? null : new DictionaryEncoding(dictionary, false, builtIn);
        }
        return encoding == null ? builtIn : null;
    }

    /** What a font's codes mean by themselves; {@code null} where only the font's program, or nothing, tells. */
    private static Encoding builtIn(COSDictionary font, COSDictionary descriptor) {
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        boolean ownProgram = descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE) || descriptor.containsKey(COSName.FONT_FILE3));
        Encoding ofSymbols = ofSymbols(font);
        if (ofSymbols != null) {
            return isEmbedded(descriptor) ? null : ofSymbols;
        }
        return symbolic || ownProgram ? null : StandardEncoding.INSTANCE;
    }

    /** Whether a font's dictionary tells its characters, so that its program is not needed to know them. */
    static boolean tellsCharacters(COSDictionary font) {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (font.containsKey(COSName.TO_UNICODE)) {
            return true;
        }
        if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
            return encoding instanceof COSName && !COSName.IDENTITY_H.equals(encoding) && !COSName.IDENTITY_V.equals(encoding);
        }
        return encoding(font, encoding, font.getCOSDictionary(COSName.FONT_DESC)) != null;
    }

    /** The encoding of the two fonts of symbols that every PDF reader has; {@code null} for any other font. */
    static Encoding ofSymbols(COSDictionary font) {
        Standard14Fonts.FontName name = Standard14Fonts.getMappedFontName(font.getNameAsString(COSName.BASE_FONT, ""));
        if (name == Standard14Fonts.FontName.SYMBOL) {
            return SymbolEncoding.INSTANCE;
        }
        return name == Standard14Fonts.FontName.ZAPF_DINGBATS ? ZapfDingbatsEncoding.INSTANCE : null;
    }

    /** Whether a font's program is in the file; its descriptor may be {@code null}. */
    static boolean isEmbedded(COSDictionary descriptor) {
        return descriptor != null && (descriptor.containsKey(COSName.FONT_FILE)
                || descriptor.containsKey(COSName.FONT_FILE2) || descriptor.containsKey(COSName.FONT_FILE3));
    }

    private static float[] widths(COSDictionary font, COSDictionary descriptor) throws UnsupportedTextException {
        COSArray printed = font.getCOSArray(COSName.WIDTHS);
        if (printed == null) {
            throw new UnsupportedTextException("font without widths");
        }
        float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        float[] widths = new float[256];
        for (int code = 0; code < widths.length; code++) {
            COSBase width = code >= first && code - first < printed.size() ? printed.getObject(code - first) : null;
            widths[code] = width instanceof COSNumber number ? number.floatValue() : missing;
            refuseBackwards(widths[code]);
        }
        return widths;
    }

    private static void refuseBackwards(float width) throws UnsupportedTextException {
        if (width < 0) {
            throw new UnsupportedTextException("font whose characters go back");
        }
    }

    private TextFont composite(COSDictionary font) throws IOException, UnsupportedTextException {
        COSName encoding = font.getDictionaryObject(COSName.ENCODING) instanceof COSName name ? name : null;
        CMap toUnicode = toUnicode(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean readable = COSName.IDENTITY_H.equals(encoding) && toUnicode != null
                && descendants != null && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary;
        if (!readable) {
            throw new UnsupportedTextException("composite font that is not identity-encoded with a ToUnicode table");
        }
        COSDictionary descendant = (COSDictionary) descendants.getObject(0);
        boolean bold = isBold(font, descendant.getCOSDictionary(COSName.FONT_DESC));
        Map<Integer, Float> own = compositeWidths.get(descendant);
        if (own == null) {
            own = compositeWidths(descendant);
            for (float width : own.values()) {
                refuseBackwards(width);
            }
            compositeWidths.put(descendant, own);
        }
        return new CompositeFont(toUnicode, own, descendant.getFloat(COSName.DW, 1000), bold);
    }

    /**
     * {@code [first [w w w] first last w …]}, PDF 32000-1, 9.7.4.3. Several fonts can have the same ones.
     *
     * @throws UnreadableFileException where there are so many, together with those before, that only harm can be meant
     */
    Map<Integer, Float> compositeWidths(COSDictionary descendant) {
        Map<Integer, Float> own = new HashMap<>();
        COSArray array = descendant.getCOSArray(COSName.W);
        int i = 0;
        while (array != null && i + 1 < array.size()) {
            int first = Math.max(0, array.getInt(i));
            if (array.getObject(i + 1) instanceof COSArray each) {
                takeWidths(each.size());
                int count = Math.min(each.size(), LAST_CODE - first + 1);
                for (int j = 0; j < count; j++) {
                    own.put(first + j, number(each.getObject(j)));
                }
                i += 2;
            } else {
                int last = Math.min(array.getInt(i + 1), LAST_CODE);
                takeWidths(Math.max(0, last - first));
                float width = i + 2 < array.size() ? number(array.getObject(i + 2)) : 0;
                for (int code = first; code <= last; code++) {
                    own.put(code, width);
                }
                i += 3;
            }
        }
        return own;
    }

    /** Counts widths, and what tells of them, before there is room made for them. */
    private void takeWidths(int more) {
        widths += more + 1;
        if (widths > MOST_WIDTHS) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
    }

    private static float number(COSBase value) {
        return value instanceof COSNumber number ? number.floatValue() : 0;
    }

    private CMap toUnicode(COSDictionary font) throws IOException, UnsupportedTextException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            if (!isPlausible(stream)) {
                throw new UnsupportedTextException("fonts that tell their characters again and again");
            }
            return new CMapParser().parse(tables.copyToRead());
        }
        return null;
    }

    /**
     * Whether a table of characters, together with those before, tells no more than all fonts can have; it is read then.
     *
     * @throws UnreadableFileException where there are so many words in it that only harm can be meant
     */
    boolean isPlausible(COSStream toUnicode) throws IOException {
        tables.read(toUnicode);
        tables.checkValues();
        codes += CodesTold.in(tables.bytes(), tables.length());
        return codes <= MOST_CODES;
    }

    /** The same of an encoding, which PDFBox works through for each character. */
    boolean isPlausibleEncoding(COSStream encoding) throws IOException {
        return isPlausible(encoding) && tables.length() <= LONGEST_ENCODING;
    }

    /** By its name or its descriptor, which may be {@code null}. */
    public static boolean isBold(COSDictionary font, COSDictionary descriptor) {
        String name = font.getNameAsString(COSName.BASE_FONT);
        boolean named = name != null && name.toLowerCase(Locale.ROOT).contains("bold");
        boolean described = descriptor != null
                && (descriptor.getFloat(FONT_WEIGHT, 0) >= SEMI_BOLD_WEIGHT
                || (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0);
        return named || described;
    }
}
