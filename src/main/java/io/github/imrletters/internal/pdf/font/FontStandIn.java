package io.github.imrletters.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Gives fonts that are not embedded one to be read with, in memory. Otherwise PDFBox would look through the machine's fonts for
 * substitutes, write a cache of them into the user's home, and log a warning for each. Only the shapes are stood in for: codes and
 * widths stay the document's own. Not so fonts of symbols, whose codes mean other characters by the font's name alone.
 */
public final class FontStandIn {

    /** The font that PDFBox itself brings along and falls back to. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PDStream font;

    private FontStandIn(PDDocument document, InputStream in) throws IOException {
        this.font = new PDStream(document, in);
    }

    /** Goes through the fonts of all pages and of the forms on them. */
    public static void embed(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                return;
            }
            FontStandIn standIn = new FontStandIn(document, in);
            for (PDPage page : document.getPages()) {
                if (page.getResources() != null) {
                    standIn.resources(page.getResources().getCOSObject());
                }
            }
        }
    }

    private void resources(COSDictionary resources) {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            fonts.keySet().forEach(name -> font(fonts.getCOSDictionary(name)));
        }
        COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
        if (forms != null) {
            for (COSName name : forms.keySet()) {
                COSDictionary form = forms.getCOSStream(name);
                resources(form == null ? null : form.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }

    private void font(COSDictionary dictionary) {
        if (dictionary == null || !seen.add(dictionary)) {
            return;
        }
        COSName type = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(type)) {
            COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
                FontReader.compositeWidths(descendant); // PDFBox has no limit for them
                stand(descendant, COSName.CID_FONT_TYPE2);
            }
        } else if (hasCodes(type) && FontReader.ofSymbols(dictionary) == null) {
            stand(dictionary, COSName.TRUE_TYPE);
        }
    }

    private static boolean hasCodes(COSName type) {
        return COSName.TRUE_TYPE.equals(type) || COSName.TYPE1.equals(type) || COSName.MM_TYPE1.equals(type);
    }

    private void stand(COSDictionary dictionary, COSName type) {
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            descriptor = new COSDictionary();
            dictionary.setItem(COSName.FONT_DESC, descriptor);
        }
        if (!FontReader.isEmbedded(descriptor)) {
            descriptor.setItem(COSName.FONT_FILE2, font);
            dictionary.setItem(COSName.SUBTYPE, type);
        }
    }
}
