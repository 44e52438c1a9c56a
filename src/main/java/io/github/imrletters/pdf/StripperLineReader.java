package io.github.imrletters.pdf;

import io.github.imrletters.failure.LimitExceededException;
import io.github.imrletters.line.Characters;
import io.github.imrletters.line.Line;
import io.github.imrletters.line.Place;
import io.github.imrletters.line.ReadLimits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's own text stripper behind this package's interface: slower, but it knows every font and turn of a page. */
final class StripperLineReader extends PDFTextStripper {

    private final ReadLimits limits;
    private final CharacterBudget budget;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextPosition first;
    private TextPosition last;
    private float above = Float.NaN;
    private int number;

    private StripperLineReader(ReadLimits limits) {
        this.limits = limits;
        this.budget = new CharacterBudget(limits.maxCharacters());
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(false);
    }

    static List<Line> lines(PDDocument document, ReadLimits limits) throws IOException {
        FontStandIn.embed(document);
        StripperLineReader reader = new StripperLineReader(limits);
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        number = 0;
        above = Float.NaN;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        budget.take(words.length());
        for (int i = 0; i < words.length(); i++) {
            Characters.append(words.charAt(i), text);
        }
        for (TextPosition position : positions) {
            first = first == null && !position.getUnicode().isBlank() ? position : first;
            last = position;
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (first != null) {
            float size = first.getFontSizeInPt();
            float baseline = first.getYDirAdj();
            Place place = new Place(first.getXDirAdj(), baseline, last.getXDirAdj() + last.getWidthDirAdj(), size);
            lines.add(new Line(text.toString().strip(), getCurrentPageNo(), ++number, 0, isBold(first.getFont()),
                    baseline - above > PageText.GAP * size, place));
            LimitExceededException.check("lines", lines.size(), limits.maxLines(), "maxLines");
            above = baseline;
        }
        text.setLength(0);
        first = null;
        last = null;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return FontReader.isBold(font.getCOSObject(), descriptor == null ? null : descriptor.getCOSObject());
    }
}
