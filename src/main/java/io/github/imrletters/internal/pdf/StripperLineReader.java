package io.github.imrletters.internal.pdf;

import io.github.imrletters.internal.pdf.content.CharacterBudget;
import io.github.imrletters.internal.pdf.content.ContentInterpreter;
import io.github.imrletters.internal.pdf.content.LineText;
import io.github.imrletters.internal.pdf.file.ContentBytes;
import io.github.imrletters.internal.pdf.font.FontReader;
import io.github.imrletters.internal.pdf.font.FontStandIn;
import io.github.imrletters.internal.source.Limits;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.Notice;
import io.github.imrletters.internal.source.PageSize;
import io.github.imrletters.internal.source.PageTurn;
import io.github.imrletters.internal.source.ReadOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's own text stripper behind this package's interface: slower, but it knows every font and turn of a page. */
final class StripperLineReader extends PDFTextStripper {

    private final ReadOptions limits;
    private final CharacterBudget budget;
    private final ContentBytes contents;
    private final List<Notice> notices;
    private final List<PageSize> sizes;
    private final List<Line> lines = new ArrayList<>();
    private final LineText text;
    private TextPosition first;
    private TextPosition last;
    private float above = Float.NaN;
    private int number;
    private int rotation;
    private int forms;
    private boolean damaged;
    private boolean image;

    private StripperLineReader(ReadOptions limits, ContentBytes contents, List<Notice> notices, List<PageSize> sizes) {
        this.limits = limits;
        this.text = new LineText(limits.places());
        this.contents = contents;
        this.notices = notices;
        this.sizes = sizes;
        this.budget = new CharacterBudget(limits.maxCharacters());
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(false);
    }

    /**
     * Reads a document's lines.
     *
     * @param contents decodes page contents to see whether they break off, which PDFBox does not tell
     * @param notices  where to put what is told of the pages
     * @param sizes    where to put the pages' sizes
     */
    static List<Line> lines(PDDocument document, ReadOptions limits, ContentBytes contents, List<Notice> notices,
            List<PageSize> sizes) throws IOException {
        FontStandIn.embed(document);
        StripperLineReader reader = new StripperLineReader(limits, contents, notices, sizes);
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        number = 0;
        above = Float.NaN;
        image = false;
        rotation = page.getRotation();
        PDRectangle box = page.getCropBox();
        boolean turned = rotation % 180 != 0;
        sizes.add(turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight()));
        contents.read(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        damaged = contents.isDamaged();
    }

    /** Contents that PDFBox gives up on have text as far as they went. */
    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (IOException e) {
            damaged = true;
            writePage();
            endPage(page);
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (mayShow(form)) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (mayShow(group)) {
            super.showTransparencyGroup(group);
        }
    }

    private boolean mayShow(PDFormXObject form) throws IOException {
        if (++forms > ContentInterpreter.MOST_FORMS) {
            damaged = true;
            return false;
        }
        contents.read(form.getCOSObject());
        damaged |= contents.isDamaged();
        return true;
    }

    /** Beyond what is sensible nothing is saved: what is restored then is not what was meant, and that is told. */
    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() < ContentInterpreter.DEEPEST_SAVE) {
            super.saveGraphicsState();
        } else {
            damaged = true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        image |= OperatorName.DRAW_OBJECT.equals(operator.getName())
                && !operands.isEmpty() && operands.get(0) instanceof COSName name && getResources().isImageXObject(name);
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        budget.take(words.length());
        int at = 0;
        for (TextPosition position : positions) {
            // What PDFBox put in other words, such as ligatures, shares the place where the word begins to differ.
            int end = position == positions.get(positions.size() - 1)
                    ? words.length() : Math.min(at + position.getUnicode().length(), words.length());
            for (; at < end; at++) {
                text.append(words.charAt(at), position.getXDirAdj());
            }
            first = first == null && !position.getUnicode().isBlank() ? position : first;
            last = position;
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ', rightEdge());
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        PageNotices.add(getCurrentPageNo(), damaged, image && number == 0, notices);
    }

    private void endLine() {
        if (first != null && !text.text().isEmpty()) {
            float size = first.getFontSizeInPt();
            float baseline = first.getYDirAdj();
            lines.add(new Line(text.text(), getCurrentPageNo(), ++number, 0, isBold(first.getFont()),
                    baseline - above > LineText.GAP * size, text.place(0, baseline, rightEdge(), size, turn())));
            Limits.check("lines", lines.size(), limits.maxLines(), "maxLines");
            above = baseline;
        }
        text.clear();
        first = null;
        last = null;
    }

    /** Positions are those on a page that is turned for the text. */
    private PageTurn turn() {
        int degrees = Math.floorMod(rotation - (int) first.getDir(), 360);
        if (degrees == 0) {
            return null;
        }
        PageSize seen = sizes.get(sizes.size() - 1);
        boolean aside = degrees % 180 != 0;
        return new PageTurn(degrees, aside ? seen.height() : seen.width(), aside ? seen.width() : seen.height());
    }

    private float rightEdge() {
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return FontReader.isBold(font.getCOSObject(), descriptor == null ? null : descriptor.getCOSObject());
    }
}
