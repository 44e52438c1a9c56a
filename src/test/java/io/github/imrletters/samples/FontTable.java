package io.github.imrletters.samples;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The fonts of a document: not embedded, with widths for the characters in use only, as Word writes them. */
final class FontTable {

    private static final int FIRST_CODE = ' ';

    private final Map<Face, BitSet> codes = new EnumMap<>(Face.class);

    /** The WinAnsi code of a character, which is from now on in use. */
    int encode(Face face, char character) {
        int code = Face.winAnsi(character);
        codes.computeIfAbsent(face, unused -> new BitSet()).set(code);
        return code;
    }

    /** The font resources of the document. */
    COSDictionary toDictionary() {
        COSDictionary fonts = new COSDictionary();
        codes.forEach((face, used) -> fonts.setItem(face.resourceName(), font(face, used)));
        return fonts;
    }

    private static COSDictionary font(Face face, BitSet used) {
        int lastCode = used.length() - 1;
        COSArray widths = new COSArray();
        for (int code = FIRST_CODE; code <= lastCode; code++) {
            widths.add(COSInteger.get(used.get(code) ? face.width(code) : 0));
        }
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "TrueType");
        font.setName(COSName.NAME, face.resourceName());
        font.setName(COSName.BASE_FONT, face.fontName());
        font.setName(COSName.ENCODING, "WinAnsiEncoding");
        font.setInt(COSName.FIRST_CHAR, FIRST_CODE);
        font.setInt(COSName.LAST_CHAR, lastCode);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.FONT_DESC, descriptor(face));
        return font;
    }

    private static COSDictionary descriptor(Face face) {
        Face.Shape shape = face.shape();
        int right = 2000;
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName(COSName.TYPE, "FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, face.fontName());
        descriptor.setInt(COSName.FLAGS, 32);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, shape.ascent());
        descriptor.setInt(COSName.DESCENT, shape.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, shape.capHeight());
        descriptor.setInt("AvgWidth", shape.averageWidth());
        descriptor.setInt("MaxWidth", right - shape.left());
        descriptor.setInt("FontWeight", face.weight());
        descriptor.setInt("XHeight", 250);
        descriptor.setInt("Leading", shape.leading());
        descriptor.setInt(COSName.STEM_V, shape.stemV());
        descriptor.setItem(COSName.FONT_BBOX, box(shape.left(), shape.descent(), right, shape.capHeight()));
        return descriptor;
    }

    private static COSArray box(int... corners) {
        return COSArray.ofCOSIntegers(Arrays.stream(corners).boxed().toList());
    }
}
