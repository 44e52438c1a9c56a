package io.github.imrletters.internal.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes streams by PDFBox's filters, one after the other, and counts what comes out of each. PDFBox itself would have decoded all
 * before anyone could count.
 */
final class Filters {

    /** They make pictures, whose size the file tells and which no text is in. */
    private static final Set<COSName> OF_IMAGES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE,
            COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);
    /** No row of a table, or of anything else that is predicted from the row before, is longer. */
    private static final int LONGEST_ROW = 1 << 16;

    private Filters() {
    }

    /** A stream's filters in their order, each once: that is how PDFBox takes them. */
    static List<COSName> of(COSStream stream) throws IOException {
        COSBase told = stream.getFilters();
        List<COSName> filters = new ArrayList<>(1);
        if (told instanceof COSName only) {
            filters.add(only);
        } else if (told instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("a filter without a name");
                }
                if (!filters.contains(name)) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /**
     * Decodes a stream.
     *
     * @param filters its filters; without any, what was encrypted is as it is
     * @param decoded where the bytes go; those before a damage are there, too
     * @throws IOException where a filter is not known, makes an image, or its bytes are damaged
     */
    static void decode(COSStream stream, List<COSName> filters, CountedBytes decoded, DecodeBudget budget) throws IOException {
        InputStream in = stream.createRawInputStream();
        if (filters.isEmpty()) {
            in.transferTo(decoded);
        }
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (OF_IMAGES.contains(filter)) {
                throw new IOException("an image where text is due");
            }
            checkRows(stream, i);
            CountedBytes out = i == filters.size() - 1 ? decoded : new CountedBytes(budget);
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, i, DecodeOptions.DEFAULT);
            in = new ByteArrayInputStream(out.bytes(), 0, out.length());
        }
    }

    /** PDFBox makes room for two rows of any length, and never ends where there is nothing in a row. */
    private static void checkRows(COSStream stream, int index) throws IOException {
        COSDictionary parameters = parameters(stream, index);
        if (parameters == null || parameters.getInt(COSName.PREDICTOR) <= 1) {
            return;
        }
        long bits = (long) Math.min(parameters.getInt(COSName.COLORS, 1), 32) * parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        long columns = parameters.getInt(COSName.COLUMNS, 1);
        if (bits < 1 || columns < 1 || bits > LONGEST_ROW || bits * columns > (long) LONGEST_ROW * Byte.SIZE) {
            throw new IOException("rows of a length that no table has");
        }
    }

    private static COSDictionary parameters(COSStream stream, int index) {
        COSBase told = stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        COSBase own = told instanceof COSArray array ? index < array.size() ? array.getObject(index) : null : told;
        return own instanceof COSDictionary dictionary ? dictionary : null;
    }
}
