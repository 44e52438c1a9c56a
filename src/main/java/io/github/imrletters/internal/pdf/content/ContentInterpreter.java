package io.github.imrletters.internal.pdf.content;

import io.github.imrletters.internal.pdf.file.ContentBytes;
import io.github.imrletters.internal.pdf.file.UnsupportedTextException;
import io.github.imrletters.internal.pdf.font.FontReader;
import io.github.imrletters.internal.pdf.font.SimpleFont;
import io.github.imrletters.internal.pdf.font.TextFont;
import io.github.imrletters.internal.source.WorkBudget;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Reads the text of page contents: the operators that show text and those that move it, nothing that draws (PDF 32000-1, 9.4).
 * Whatever it does not understand for certain it refuses, so that no wrong text comes out.
 */
public final class ContentInterpreter {

    private static final int SAVE = 'q';
    private static final int RESTORE = 'Q';
    private static final int CONCATENATE = 'c' | 'm' << 8;
    private static final int BEGIN_TEXT = 'B' | 'T' << 8;
    private static final int END_TEXT = 'E' | 'T' << 8;
    private static final int FONT = 'T' | 'f' << 8;
    private static final int CHARACTER_SPACING = 'T' | 'c' << 8;
    private static final int WORD_SPACING = 'T' | 'w' << 8;
    private static final int HORIZONTAL_SCALING = 'T' | 'z' << 8;
    private static final int LEADING = 'T' | 'L' << 8;
    private static final int RISE = 'T' | 's' << 8;
    private static final int RENDERING_MODE = 'T' | 'r' << 8;
    private static final int MOVE = 'T' | 'd' << 8;
    private static final int MOVE_SET_LEADING = 'T' | 'D' << 8;
    private static final int TEXT_MATRIX = 'T' | 'm' << 8;
    private static final int NEXT_LINE = 'T' | '*' << 8;
    private static final int SHOW = 'T' | 'j' << 8;
    private static final int SHOW_ADJUSTED = 'T' | 'J' << 8;
    private static final int NEXT_LINE_SHOW = '\'';
    private static final int SPACED_NEXT_LINE_SHOW = '"';
    private static final int GRAPHICS_STATE = 'g' | 's' << 8;
    private static final int X_OBJECT = 'D' | 'o' << 8;
    private static final int INLINE_IMAGE = 'B' | 'I' << 8;
    private static final int BEGIN_MARKED = 'B' | 'D' << 8 | 'C' << 16;

    /** So deep forms draw each other. */
    public static final int DEEPEST_FORM = 16;
    /**
     * So often a document can draw forms: those that draw each other again and again would go on for years. In the stock way images
     * count, too, as PDFBox draws them by the same operator.
     */
    public static final int MOST_FORMS = 5_000;
    /** The clock is looked at once so many operators: a power of two. */
    private static final int CLOCK = 1 << 10;
    /** So deep graphics states are saved within each other. */
    public static final int DEEPEST_SAVE = 512;
    private static final int FILL_AND_STROKE = 2;

    private final FontReader fonts;
    private final PageText page;
    private final WorkBudget work;
    private final Deque<TextState> saved = new ArrayDeque<>();
    private TextState state = new TextState(Affine.IDENTITY);
    private ContentBytes content;
    private COSDictionary resources;
    private ContentScanner scanner;
    private Operands operands = new Operands();
    private final TextMatrix place = new TextMatrix();
    private final Advance advance = new Advance();
    /** How much the text line that is being shown is stretched on the page. */
    private double scale;
    private boolean inText;
    /** How many states the contents around a form have saved: they are not the form's to restore. */
    private int outerSaved;
    private int depth;
    private int forms;
    private int executed;

    /**
     * An interpreter for the pages of one document.
     *
     * @param page  where to put the text
     * @param fonts reads the document's fonts
     * @param work  how long it may take
     */
    public ContentInterpreter(PageText page, FontReader fonts, WorkBudget work) {
        this.page = page;
        this.fonts = fonts;
        this.work = work;
    }

    /** Reads a page's contents with the resources that its names mean. */
    public void readPage(ContentBytes pageContent, COSDictionary pageResources) throws IOException, UnsupportedTextException {
        saved.clear();
        state = new TextState(Affine.IDENTITY);
        inText = false;
        content = pageContent;
        resources = pageResources;
        read();
    }

    private void read() throws IOException, UnsupportedTextException {
        scanner = new ContentScanner(content);
        int operator = scanner.next(operands);
        while (operator != ContentScanner.END) {
            if ((++executed & CLOCK - 1) == 0) {
                work.check();
            }
            execute(operator);
            operator = scanner.next(operands);
        }
        if (scanner.isMalformed()) {
            throw new UnsupportedTextException("malformed page contents");
        }
    }

    /** Reads a form's contents, in a buffer of their own: the page's are still being read. */
    private void readForm(COSStream form) throws IOException, UnsupportedTextException {
        ContentBytes outerContent = content;
        COSDictionary outerResources = resources;
        ContentScanner outerScanner = scanner;
        Operands outerOperands = operands;
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        resources = own == null ? resources : own;
        operands = new Operands();
        content = content.another();
        content.read(form);
        read();
        outerContent.addDamage(content);
        content = outerContent;
        resources = outerResources;
        scanner = outerScanner;
        operands = outerOperands;
    }

    private void execute(int operator) throws IOException, UnsupportedTextException {
        switch (operator) {
            case SHOW_ADJUSTED -> showAdjusted();
            case SHOW -> showString();
            case TEXT_MATRIX -> place.set(matrix());
            case BEGIN_TEXT -> beginText();
            case END_TEXT -> inText = false;
            case SAVE -> save();
            case RESTORE -> state = saved.size() == outerSaved ? state : saved.pop();
            case FONT -> setFont();
            case CONCATENATE -> state.ctm = matrix().then(state.ctm);
            case MOVE -> {
                needNumbers(2);
                place.moveLine(operands.number(0), operands.number(1));
            }
            case NEXT_LINE -> place.moveLine(0, -state.leading);
            case X_OBJECT -> drawNamed();
            default -> executeSeldom(operator);
        }
    }

    private void executeSeldom(int operator) throws UnsupportedTextException {
        switch (operator) {
            case CHARACTER_SPACING -> state.characterSpacing = number();
            case WORD_SPACING -> state.wordSpacing = number();
            case HORIZONTAL_SCALING -> state.horizontalScaling = number() / 100;
            case LEADING -> state.leading = number();
            case RISE -> state.rise = number();
            case RENDERING_MODE -> state.stroked = number() == FILL_AND_STROKE;
            case MOVE_SET_LEADING -> {
                needNumbers(2);
                state.leading = -operands.number(1);
                place.moveLine(operands.number(0), operands.number(1));
            }
            case NEXT_LINE_SHOW -> {
                place.moveLine(0, -state.leading);
                showString();
            }
            case SPACED_NEXT_LINE_SHOW -> {
                need(operands.size() == 3 && operands.isNumber(0) && operands.isNumber(1) && operands.isString(2));
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                place.moveLine(0, -state.leading);
                showString(2);
            }
            case BEGIN_MARKED -> refuseActualText();
            case GRAPHICS_STATE -> refuseFontIn(onlyResource(COSName.EXT_G_STATE));
            case INLINE_IMAGE -> throw new UnsupportedTextException("an image among the page contents");
            default -> need(Operators.isKnown(operator)); // paths, colours, marked content: no text
        }
    }

    /** Damaged contents are not guessed at. */
    private static void need(boolean isUnderstood) throws UnsupportedTextException {
        if (!isUnderstood) {
            throw new UnsupportedTextException("malformed page contents");
        }
    }

    private void needNumbers(int count) throws UnsupportedTextException {
        need(operands.areNumbers(count));
    }

    private double number() throws UnsupportedTextException {
        needNumbers(1);
        return operands.number(0);
    }

    private void beginText() {
        inText = true;
        place.set(Affine.IDENTITY);
    }

    private void save() throws UnsupportedTextException {
        if (saved.size() == DEEPEST_SAVE) {
            throw new UnsupportedTextException("graphics states within graphics states");
        }
        saved.push(state.copy());
    }

    private void setFont() throws IOException, UnsupportedTextException {
        need(operands.size() == 2 && operands.isNumber(1));
        COSBase font = resource(COSName.FONT, 0);
        if (!(font instanceof COSDictionary dictionary)) {
            throw new UnsupportedTextException("font not among the resources");
        }
        state.font = fonts.read(dictionary);
        state.fontSize = operands.number(1);
    }

    private static void refuseFontIn(COSBase graphicsState) throws UnsupportedTextException {
        if (graphicsState instanceof COSDictionary dictionary && dictionary.containsKey(COSName.FONT)) {
            throw new UnsupportedTextException("font set by a graphics state");
        }
    }

    /** Text that stands for what is shown, such as a word for its parts. */
    private void refuseActualText() throws UnsupportedTextException {
        COSBase properties = operands.isName(1) ? resource(COSName.PROPERTIES, 1) : null;
        boolean isNamed = properties instanceof COSDictionary dictionary && dictionary.containsKey(COSName.ACTUAL_TEXT);
        if (isNamed || scanner.hasActualText()) {
            throw new UnsupportedTextException("text that stands for other text");
        }
    }

    private void drawNamed() throws IOException, UnsupportedTextException {
        if (!(onlyResource(COSName.XOBJECT) instanceof COSStream stream)) {
            throw new UnsupportedTextException("image or form not among the resources");
        }
        COSName subtype = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)) {
            page.addImage();
        } else if (COSName.FORM.equals(subtype)) {
            draw(stream);
        }
    }

    private void draw(COSStream form) throws IOException, UnsupportedTextException {
        if (++depth > DEEPEST_FORM || ++forms > MOST_FORMS) {
            throw new UnsupportedTextException("forms within forms");
        }
        need(!inText);
        TextState outer = state.copy();
        int outerFloor = outerSaved;
        outerSaved = saved.size();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix != null && matrix.size() == 6) {
            float[] m = matrix.toFloatArray();
            state.ctm = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]).then(state.ctm);
        }
        readForm(form);
        while (saved.size() > outerSaved) {
            saved.pop();
        }
        outerSaved = outerFloor;
        state = outer;
        inText = false;
        depth--;
    }

    private void showString() throws UnsupportedTextException {
        need(operands.size() == 1 && operands.isString(0));
        showString(0);
    }

    private void showString(int index) throws UnsupportedTextException {
        double start = begin();
        end(start, show(start, index));
    }

    /** Strings with adjustments between them, in thousandths of the font size. */
    private void showAdjusted() throws UnsupportedTextException {
        need(operands.areOneArray());
        double start = begin();
        double x = start;
        for (int i = 0; i < operands.size(); i++) {
            if (operands.isString(i)) {
                x = show(x, i);
            } else {
                need(operands.isNumber(i));
                x -= operands.number(i) * advance.perThousand;
            }
        }
        end(start, x);
    }

    /** Begins to show text; answers where on the page, from the left. */
    private double begin() throws UnsupportedTextException {
        need(inText);
        Affine turned = place.turned(state.ctm);
        if (state.font == null) {
            throw new UnsupportedTextException("text without a font");
        }
        if (!turned.isUpright() || state.fontSize <= 0 || state.horizontalScaling <= 0) {
            throw new UnsupportedTextException("text that is not upright");
        }
        scale = turned.a();
        double unit = state.horizontalScaling * scale;
        advance.perThousand = state.fontSize * unit / 1000;
        advance.character = state.characterSpacing * unit;
        advance.word = state.wordSpacing * unit;
        page.startRun(place.pageY(state.ctm) + state.rise * turned.d(), state.fontSize * turned.d(),
                state.font.isBold() || state.stroked);
        return place.pageX(state.ctm);
    }

    private void end(double start, double end) {
        place.advance((end - start) / scale);
    }

    /** Shows a string from a place on; answers the place behind it. */
    private double show(double from, int index) throws UnsupportedTextException {
        byte[] shown = scanner.strings(operands.isDecoded(index));
        int start = operands.stringStart(index);
        int end = operands.stringEnd(index);
        if (state.font instanceof SimpleFont font) {
            double behind = page.add(font, shown, start, end, from, advance);
            return Double.isNaN(behind) ? showEach(shown, start, end, from) : behind;
        }
        return showEach(shown, start, end, from);
    }

    /** Shows characters one by one, whatever they are. */
    private double showEach(byte[] shown, int start, int end, double from) throws UnsupportedTextException {
        TextFont font = state.font;
        int codeLength = font.codeLength();
        double x = from;
        for (int at = start; at < end; at += codeLength) {
            int code = shown[at] & 0xFF;
            boolean wordSpace = codeLength == 1 && code == ' ';
            if (codeLength == 2 && at + 1 < end) {
                code = code << 8 | shown[at + 1] & 0xFF;
            }
            double next = x + font.width(code) * advance.perThousand;
            String text = font.text(code);
            if (text.isEmpty()) {
                throw new UnsupportedTextException("a character that its font does not tell");
            }
            page.add(text, x, next);
            x = next + advance.character + (wordSpace ? advance.word : 0);
        }
        return x;
    }

    private COSBase onlyResource(COSName category) throws UnsupportedTextException {
        need(operands.size() == 1);
        return resource(category, 0);
    }

    /** What an operand names among the resources; {@code null} where it is not there. */
    private COSBase resource(COSName category, int index) throws UnsupportedTextException {
        need(operands.isName(index));
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(category);
        return named == null ? null : named.getDictionaryObject(operands.name(index, scanner));
    }

    private Affine matrix() throws UnsupportedTextException {
        needNumbers(6);
        return new Affine(operands.number(0), operands.number(1), operands.number(2), operands.number(3),
                operands.number(4), operands.number(5));
    }
}
