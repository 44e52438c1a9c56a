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
import io.github.imrletters.internal.source.WorkBudget;
import java.io.IOException;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's own text stripper behind this package's interface: slower, but it knows every font and turn of a page. */
final class StripperLineReader extends PDFTextStripper {

    /** So many characters a page can hold: ten times what it has from edge to edge in the smallest type that can be read. */
    private static final int MOST_ON_PAGE = 100_000;
    /** So many operators the contents of all pages can have, forms as often as they are drawn: a letter's page has a thousand. */
    private static final int MOST_OPERATORS = 500_000;
    /** The clock is looked at once so many operators. */
    private static final int CLOCK = 1 << 8;
    /** A font that PDFBox makes takes as long as so many operators. */
    private static final int FONT_COST = 1_000;
    /** So many entries of a graphics state take as long as an operator, as a power of two; those that are sensible have a few. */
    private static final int ENTRIES_BITS = 3;

    private final ReadOptions limits;
    private final WorkBudget work;
    private final FontStandIn fonts;
    private final CharacterBudget budget;
    private final ContentBytes contents;
    private final List<Notice> notices;
    private final List<PageSize> sizes;
    private final List<Line> lines = new ArrayList<>();
    private final LineText text;
    /** Each font's dictionary with what PDFBox made of it last: it makes some anew each time they are set. */
    private final Map<COSDictionary, WeakReference<PDFont>> made = new IdentityHashMap<>();
    private TextPosition first;
    private TextPosition last;
    private float above = Float.NaN;
    private int number;
    private int rotation;
    private int drawn;
    private int executed;
    private int nextLook = CLOCK;
    private int onPage;
    private boolean damaged;
    private boolean image;

    private StripperLineReader(ReadOptions limits, WorkBudget work, FontStandIn fonts, ContentBytes contents, List<Notice> notices,
            List<PageSize> sizes) {
        this.limits = limits;
        this.work = work;
        this.fonts = fonts;
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
     * @param work     how long it may take
     * @param contents decodes page contents to see whether they break off, which PDFBox does not tell
     * @param notices  where to put what is told of the pages
     * @param sizes    where to put the pages' sizes
     */
    static List<Line> lines(PDDocument document, ReadOptions limits, WorkBudget work, ContentBytes contents, List<Notice> notices,
            List<PageSize> sizes) throws IOException {
        FontStandIn fonts = new FontStandIn(document, contents);
        StripperLineReader reader = new StripperLineReader(limits, work, fonts, contents, notices, sizes);
        // All of them at once: PDFBox passes over pages without contents, and the numbers of those behind them stay.
        document.getPages().forEach(page -> sizes.add(size(page)));
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        work.check();
        number = 0;
        onPage = 0;
        above = Float.NaN;
        image = false;
        rotation = page.getRotation();
        contents.read(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        damaged = contents.isDamaged();
        contents.checkValues();
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
        look(form);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        look(group);
        super.showTransparencyGroup(group);
    }

    private void look(PDFormXObject form) throws IOException {
        contents.read(form.getCOSObject());
        damaged |= contents.isDamaged();
        contents.checkValues();
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
        boolean setsState = OperatorName.SET_GRAPHICS_STATE_PARAMS.equals(operator.getName());
        count(setsState ? 1 + stateCost(operands) : 1);
        boolean draws = OperatorName.DRAW_OBJECT.equals(operator.getName());
        drawn += draws ? 1 : 0;
        if (executed > MOST_OPERATORS || draws && (drawn > ContentInterpreter.MOST_FORMS || getLevel() > ContentInterpreter.DEEPEST_FORM)) {
            damaged = true;
            return;
        }
        image |= draws && !operands.isEmpty() && operands.get(0) instanceof COSName name && getResources().isImageXObject(name);
        super.processOperator(operator, operands);
        if (setsState || OperatorName.SET_FONT_AND_SIZE.equals(operator.getName())) {
            countFont(getGraphicsState().getTextState().getFont());
        }
    }

    private void count(int operators) {
        executed += operators;
        if (executed >= nextLook) {
            work.check();
            nextLook = executed + CLOCK;
        }
    }

    /** PDFBox goes through all entries of a graphics state each time it is set. */
    private int stateCost(List<COSBase> operands) {
        COSDictionary states = getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = states != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                ? states.getCOSDictionary(name) : null;
        return state == null ? 0 : state.size() >> ENTRIES_BITS;
    }

    /** PDFBox keeps neither the fonts of graphics states nor those that stand in the resources of a form themselves. */
    private void countFont(PDFont font) {
        if (font == null) {
            return;
        }
        WeakReference<PDFont> before = made.get(font.getCOSObject());
        if (before == null || before.get() != font) {
            made.put(font.getCOSObject(), new WeakReference<>(font));
            count(FONT_COST);
        }
    }

    /** PDFBox would log what it shows, and goes on in the same cases. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        boolean goesOn = e instanceof MissingOperandException || e instanceof MissingResourceException
                || e instanceof EmptyGraphicsStackException || OperatorName.DRAW_OBJECT.equals(operator.getName());
        if (!goesOn) {
            throw e;
        }
    }

    /** PDFBox has a font for text without one, too, but looks for its shapes on the machine. */
    @Override
    protected void showText(byte[] shown) throws IOException {
        if (onPage >= MOST_ON_PAGE) {
            damaged = true;
            return;
        }
        PDTextState state = getGraphicsState().getTextState();
        if (state.getFont() == null) {
            state.setFont(fonts.ofTextWithoutFont());
        }
        super.showText(shown);
    }

    /** What is neither a string nor a gap PDFBox passes over, too, but logs it. */
    @Override
    public void showTextStrings(COSArray array) throws IOException {
        COSArray shown = new COSArray();
        for (int i = 0; i < array.size(); i++) {
            COSBase each = array.getObject(i);
            if (each instanceof COSString || each instanceof COSNumber) {
                shown.add(each);
            }
        }
        super.showTextStrings(shown);
    }

    /** Counts before PDFBox keeps what it knows of the character, which is a hundred times as long. */
    @Override
    protected void processTextPosition(TextPosition text) {
        if (onPage >= MOST_ON_PAGE || fonts.isUnreadable(text.getFont().getCOSObject())) {
            damaged = true;
            return;
        }
        onPage += Math.max(1, text.getUnicode().length());
        budget.take(Math.max(1, text.getUnicode().length()));
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
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
        PageSize seen = sizes.get(getCurrentPageNo() - 1);
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
