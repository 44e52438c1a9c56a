package io.github.imrletters.internal.pdf.font;

import io.github.imrletters.UnreadableFileException;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.internal.pdf.file.ContentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Gives all fonts of a document one to be read with, in memory, so that PDFBox makes nothing of the fonts that a file brings along and
 * looks for none on the machine: there it would look through all fonts that are installed, write a list of them into the user's
 * home, and log a warning for each. Only the shapes are stood in for: codes and widths stay the document's own.
 *
 * <p>A font whose characters its program alone can tell cannot be read then, and that is told. What tells more codes or widths than a
 * font can have is taken away.
 */
public final class FontStandIn {

    /** The font that PDFBox itself brings along and falls back to. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** The codes of a font of one byte a code. */
    private static final int CODES = 256;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSDictionary> seenDescendants = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSDictionary> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> resources = new ArrayDeque<>();
    private final FontReader reader;
    private final PDStream program;
    private int fonts;
    private PDFont ofTextWithoutFont;

    /**
     * Goes through the fonts of all pages and of the forms on them.
     *
     * @param tables decodes the fonts' tables
     */
    public FontStandIn(PDDocument document, ContentBytes tables) throws IOException {
        reader = new FontReader(tables);
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox comes without its font");
            }
            program = new PDStream(document, in);
        }
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                resources.add(page.getResources().getCOSObject());
            }
        }
        while (!resources.isEmpty()) {
            embed(resources.remove());
        }
    }

    /** Whether a font's characters are not known: its text would be a wrong one. */
    public boolean isUnreadable(COSDictionary font) {
        return unreadable.contains(font);
    }

    /** The font for text without one. */
    public PDFont ofTextWithoutFont() throws IOException {
        if (ofTextWithoutFont == null) {
            ofTextWithoutFont = helvetica();
        }
        return ofTextWithoutFont;
    }

    private PDFont helvetica() throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        stand(font, COSName.TRUE_TYPE);
        return PDFontFactory.createFont(font);
    }

    private void embed(COSDictionary named) throws IOException {
        if (!seen.add(named)) {
            return;
        }
        COSDictionary own = named.getCOSDictionary(COSName.FONT);
        if (own != null) {
            for (COSName name : own.keySet()) {
                font(own.getCOSDictionary(name));
            }
        }
        COSDictionary forms = named.getCOSDictionary(COSName.XOBJECT);
        if (forms != null) {
            forms.keySet().forEach(name -> addResources(forms.getCOSDictionary(name)));
        }
        COSDictionary states = named.getCOSDictionary(COSName.EXT_G_STATE);
        if (states != null) {
            for (COSName name : states.keySet()) {
                COSDictionary state = states.getCOSDictionary(name);
                COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
                if (font != null && font.getObject(0) instanceof COSDictionary dictionary) {
                    font(dictionary);
                }
            }
        }
    }

    private void addResources(COSDictionary owner) {
        COSDictionary own = owner == null ? null : owner.getCOSDictionary(COSName.RESOURCES);
        if (own != null) {
            resources.add(own);
        }
    }

    private void font(COSDictionary font) throws IOException {
        if (font == null || !seen.add(font)) {
            return;
        }
        if (++fonts > FontReader.MOST_FONTS) {
            throw new UnreadableFileException(Reason.DAMAGED_PDF, null);
        }
        reader.check(font);
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table && !reader.isPlausible(table)) {
            // Any characters: PDFBox leaves codes without one, and that there is text would not be known.
            font.setItem(COSName.TO_UNICODE, COSName.IDENTITY_H);
            unreadable.add(font);
        }
        COSName type = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(type)) {
            addResources(font);
        } else if (COSName.TYPE0.equals(type)) {
            composite(font);
        } else {
            simple(font);
        }
    }

    private void composite(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream encoding && !reader.isPlausibleEncoding(encoding)) {
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            unreadable.add(font);
        }
        if (!FontReader.tellsCharacters(font)) {
            unreadable.add(font);
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary descendant
                && seenDescendants.add(descendant)) {
            descendant.setItem(COSName.W, widths(reader.compositeWidths(descendant)));
            descendant.removeItem(COSName.W2);
            stand(descendant, COSName.CID_FONT_TYPE2);
        }
    }

    /** The same widths, each once and as few arrays as there can be: PDFBox has no limit for their ranges. */
    private static COSArray widths(Map<Integer, Float> each) {
        COSArray widths = new COSArray();
        COSArray run = null;
        int next = 0;
        for (int code : each.keySet().stream().mapToInt(Integer::intValue).sorted().toArray()) {
            if (run == null || code != next) {
                run = new COSArray();
                widths.add(COSInteger.get(code));
                widths.add(run);
            }
            run.add(new COSFloat(each.get(code)));
            next = code + 1;
        }
        return widths;
    }

    private void simple(COSDictionary font) {
        if (!FontReader.tellsCharacters(font)) {
            unreadable.add(font);
        }
        Encoding ofSymbols = FontReader.ofSymbols(font);
        if (ofSymbols != null) {
            font.setItem(COSName.ENCODING, differences(ofSymbols, font.getCOSDictionary(COSName.ENCODING)));
        } else if (font.getDictionaryObject(COSName.ENCODING) == null) {
            font.setItem(COSName.ENCODING, COSName.STANDARD_ENCODING);
        }
        stand(font, COSName.TRUE_TYPE);
    }

    /** An encoding that is written out: PDFBox knows those of symbols by the font's name alone, and only where it is not embedded. */
    private static COSDictionary differences(Encoding all, COSDictionary own) {
        COSArray names = new COSArray();
        names.add(COSInteger.ZERO);
        for (int code = 0; code < CODES; code++) {
            names.add(COSName.getPDFName(all.getName(code)));
        }
        COSArray ownNames = own == null ? null : own.getCOSArray(COSName.DIFFERENCES);
        if (ownNames != null) {
            names.addAll(ownNames);
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        return encoding;
    }

    private void stand(COSDictionary dictionary, COSName type) {
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            descriptor = new COSDictionary();
            dictionary.setItem(COSName.FONT_DESC, descriptor);
        }
        descriptor.removeItem(COSName.FONT_FILE);
        descriptor.removeItem(COSName.FONT_FILE3);
        descriptor.setItem(COSName.FONT_FILE2, program);
        dictionary.setItem(COSName.SUBTYPE, type);
    }
}
