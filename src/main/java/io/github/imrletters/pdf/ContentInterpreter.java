package io.github.imrletters.pdf;

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
final class ContentInterpreter {

    private static final int SAVE = 'q';
    private static final int RESTORE = 'Q';
    private static final int CONCATENATE = 'c' | 'm' << 8;
    private static final int BEGIN_TEXT = 'B' | 'T' << 8;
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

    private static final int DEEPEST_FORM = 16;
    private static final int DEEPEST_SAVE = 512;
    private static final int FILL_AND_STROKE = 2;

    private final FontReader fonts;
    private final PageText page;
    private final Deque<TextState> saved = new ArrayDeque<>();
    private TextState state = new TextState(Affine.IDENTITY);
    private COSDictionary resources;
    private ContentScanner scanner;
    private Operands operands;
    private Affine textMatrix = Affine.IDENTITY;
    private Affine lineMatrix = Affine.IDENTITY;
    /** Where the text line that is being shown begins on the page, and how much its points are stretched. */
    private double left;
    private double scale;
    private int depth;

    ContentInterpreter(FontReader fonts, PageText page) {
        this.fonts = fonts;
        this.page = page;
    }

    /** Reads a content stream with the resources that its names mean. */
    void read(ContentBytes content, COSDictionary contentResources) throws IOException, UnsupportedTextException {
        COSDictionary outerResources = resources;
        ContentScanner outerScanner = scanner;
        Operands outerOperands = operands;
        resources = contentResources;
        scanner = new ContentScanner(content);
        operands = new Operands();
        for (ContentScanner.Token token = scanner.next(); token != ContentScanner.Token.END; token = scanner.next()) {
            switch (token) {
                case NUMBER -> operands.addNumber(scanner.number());
                case STRING -> operands.addString(scanner.stringStart(), scanner.stringEnd(), scanner.stringIsDecoded());
                case NAME -> operands.addName(scanner.nameStart(), scanner.nameEnd());
                default -> {
                    execute(scanner.operator());
                    operands.clear();
                    scanner.forgetStrings();
                }
            }
        }
        resources = outerResources;
        scanner = outerScanner;
        operands = outerOperands;
    }

    private void execute(int operator) throws IOException, UnsupportedTextException {
        switch (operator) {
            case SHOW_ADJUSTED -> showAdjusted();
            case SHOW -> showString(0);
            case TEXT_MATRIX -> setTextMatrix(matrix());
            case BEGIN_TEXT -> setTextMatrix(Affine.IDENTITY);
            case SAVE -> save();
            case RESTORE -> state = saved.isEmpty() ? state : saved.pop();
            case FONT -> setFont();
            case CONCATENATE -> state.ctm = matrix().then(state.ctm);
            case MOVE -> moveLine(operands.number(0), operands.number(1));
            case NEXT_LINE -> moveLine(0, -state.leading);
            case X_OBJECT -> form(resource(COSName.XOBJECT));
            default -> executeSeldom(operator);
        }
    }

    private void executeSeldom(int operator) throws UnsupportedTextException {
        switch (operator) {
            case CHARACTER_SPACING -> state.characterSpacing = operands.number(0);
            case WORD_SPACING -> state.wordSpacing = operands.number(0);
            case HORIZONTAL_SCALING -> state.horizontalScaling = operands.number(0) / 100;
            case LEADING -> state.leading = operands.number(0);
            case RISE -> state.rise = operands.number(0);
            case RENDERING_MODE -> state.stroked = operands.number(0) == FILL_AND_STROKE;
            case MOVE_SET_LEADING -> {
                state.leading = -operands.number(1);
                moveLine(operands.number(0), operands.number(1));
            }
            case NEXT_LINE_SHOW -> {
                moveLine(0, -state.leading);
                showString(0);
            }
            case SPACED_NEXT_LINE_SHOW -> {
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                moveLine(0, -state.leading);
                showString(2);
            }
            case GRAPHICS_STATE -> refuseFontIn(resource(COSName.EXT_G_STATE));
            default -> {
                // Paths, colours, marked content: no text.
            }
        }
    }

    private void save() throws UnsupportedTextException {
        if (saved.size() == DEEPEST_SAVE) {
            throw new UnsupportedTextException("graphics states within graphics states");
        }
        saved.push(state.copy());
    }

    private void setTextMatrix(Affine matrix) {
        textMatrix = matrix;
        lineMatrix = matrix;
    }

    private void moveLine(double x, double y) {
        setTextMatrix(lineMatrix.shifted(x, y));
    }

    private void setFont() throws IOException, UnsupportedTextException {
        COSBase font = resource(COSName.FONT);
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

    private void form(COSBase xObject) throws IOException, UnsupportedTextException {
        COSName subtype = xObject instanceof COSStream stream ? stream.getCOSName(COSName.SUBTYPE) : null;
        if (COSName.IMAGE.equals(subtype)) {
            page.addImage();
        }
        if (!COSName.FORM.equals(subtype)) {
            return;
        }
        if (++depth > DEEPEST_FORM) {
            throw new UnsupportedTextException("forms within forms");
        }
        COSStream form = (COSStream) xObject;
        TextState outer = state.copy();
        int outerSaved = saved.size();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix != null && matrix.size() == 6) {
            float[] m = matrix.toFloatArray();
            state.ctm = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]).then(state.ctm);
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        // A buffer of its own: the page's is still being read.
        try (ContentBytes content = new ContentBytes()) {
            content.read(form);
            read(content, own == null ? resources : own);
        }
        while (saved.size() > outerSaved) {
            saved.pop();
        }
        state = outer;
        depth--;
    }

    private void showString(int index) throws UnsupportedTextException {
        if (operands.isString(index)) {
            begin();
            advance(show(0, index));
        }
    }

    /** Strings with adjustments between them, in thousandths of the font size. */
    private void showAdjusted() throws UnsupportedTextException {
        begin();
        double perThousand = state.fontSize * state.horizontalScaling / 1000;
        double x = 0;
        for (int i = 0; i < operands.size(); i++) {
            x = operands.isString(i) ? show(x, i) : x - operands.number(i) * perThousand;
        }
        advance(x);
    }

    /** Begins to show text where the text space is on the page. */
    private void begin() throws UnsupportedTextException {
        Affine placed = textMatrix.then(state.ctm);
        if (!placed.isUpright()) {
            throw new UnsupportedTextException("text that is not upright");
        }
        if (state.font == null) {
            throw new UnsupportedTextException("text without a font");
        }
        left = placed.e();
        scale = placed.a();
        page.startRun(placed.f() + state.rise * placed.d(), state.fontSize * placed.d(),
                state.font.isBold() || state.stroked);
    }

    /** Shows a string from a place of the text line on; answers the place behind it. */
    private double show(double from, int index) {
        TextFont font = state.font;
        byte[] shown = scanner.strings(operands.isDecoded(index));
        int end = operands.stringEnd(index);
        int codeLength = font.codeLength();
        double perThousand = state.fontSize * state.horizontalScaling / 1000;
        double x = from;
        for (int at = operands.stringStart(index); at < end; at += codeLength) {
            int code = shown[at] & 0xFF;
            boolean wordSpace = codeLength == 1 && code == ' ';
            if (codeLength == 2 && at + 1 < end) {
                code = code << 8 | shown[at + 1] & 0xFF;
            }
            double next = x + font.width(code) * perThousand;
            char character = font.character(code);
            if (character != TextFont.SEVERAL) {
                page.add(character, left + x * scale, left + next * scale);
            } else {
                page.add(font.text(code), left + x * scale, left + next * scale);
            }
            double spacing = state.characterSpacing + (wordSpace ? state.wordSpacing : 0);
            x = spacing == 0 ? next : next + spacing * state.horizontalScaling;
        }
        return x;
    }

    private void advance(double x) {
        textMatrix = textMatrix.shifted(x, 0);
    }

    private COSBase resource(COSName category) {
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(category);
        String name = named == null ? null : operands.name(scanner);
        return name == null ? null : named.getDictionaryObject(COSName.getPDFName(name));
    }

    private Affine matrix() {
        return new Affine(operands.number(0), operands.number(1), operands.number(2), operands.number(3),
                operands.number(4), operands.number(5));
    }
}
