package io.github.imrletters.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Reads the text of page contents: the operators that show text and those that move it, nothing that draws. Whatever it does
 * not understand for certain it refuses, so that no wrong text comes out.
 */
final class ContentInterpreter {

    private static final int DEEPEST_FORM = 16;
    private static final int FILL_AND_STROKE = 2;

    private final FontReader fonts;
    private final PageText page;
    private final Deque<TextState> saved = new ArrayDeque<>();
    private final List<COSBase> operands = new ArrayList<>();
    private TextState state;
    private COSDictionary resources;
    private Affine textMatrix = Affine.IDENTITY;
    private Affine lineMatrix = Affine.IDENTITY;
    private int depth;

    ContentInterpreter(FontReader fonts, PageText page) {
        this.fonts = fonts;
        this.page = page;
        this.state = new TextState(Affine.IDENTITY);
    }

    /** Reads a content stream with the resources that its names mean. */
    void read(byte[] content, COSDictionary contentResources) throws IOException, UnsupportedTextException {
        COSDictionary outer = resources;
        resources = contentResources;
        operands.clear();
        PDFStreamParser parser = new PDFStreamParser(content);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                execute(operator.getName());
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        resources = outer;
    }

    private void execute(String operator) throws IOException, UnsupportedTextException {
        switch (operator) {
            case "q" -> saved.push(state.copy());
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.ctm = matrix().then(state.ctm);
            case "BT" -> setTextMatrix(Affine.IDENTITY);
            case "Tf" -> setFont();
            case "Tc" -> state.characterSpacing = number(0);
            case "Tw" -> state.wordSpacing = number(0);
            case "Tz" -> state.horizontalScaling = number(0) / 100;
            case "TL" -> state.leading = number(0);
            case "Ts" -> state.rise = number(0);
            case "Tr" -> state.stroked = number(0) == FILL_AND_STROKE;
            case "Td" -> moveLine(number(0), number(1));
            case "TD" -> {
                state.leading = -number(1);
                moveLine(number(0), number(1));
            }
            case "Tm" -> setTextMatrix(matrix());
            case "T*" -> moveLine(0, -state.leading);
            case "Tj" -> show(operand(0));
            case "TJ" -> showAdjusted(operand(0));
            case "'" -> {
                moveLine(0, -state.leading);
                show(operand(0));
            }
            case "\"" -> {
                state.wordSpacing = number(0);
                state.characterSpacing = number(1);
                moveLine(0, -state.leading);
                show(operand(2));
            }
            case "gs" -> refuseFontIn(resource(COSName.EXT_G_STATE));
            case "Do" -> form(resource(COSName.XOBJECT));
            default -> {
                // Paths, colours, marked content: no text.
            }
        }
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
        state.fontSize = number(1);
    }

    private static void refuseFontIn(COSBase graphicsState) throws UnsupportedTextException {
        if (graphicsState instanceof COSDictionary dictionary && dictionary.containsKey(COSName.FONT)) {
            throw new UnsupportedTextException("font set by a graphics state");
        }
    }

    private void form(COSBase xObject) throws IOException, UnsupportedTextException {
        boolean isForm = xObject instanceof COSStream stream
                && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
        if (!isForm) {
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
            state.ctm = matrix(matrix.toList()).then(state.ctm);
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        read(PdfStreams.bytes(form), own == null ? resources : own);
        while (saved.size() > outerSaved) {
            saved.pop();
        }
        state = outer;
        depth--;
    }

    private void showAdjusted(COSBase array) throws UnsupportedTextException {
        if (!(array instanceof COSArray parts)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            COSBase part = parts.getObject(i);
            if (part instanceof COSNumber adjustment) {
                double thousandths = adjustment.floatValue();
                advance(-thousandths / 1000 * state.fontSize * state.horizontalScaling);
            } else {
                show(part);
            }
        }
    }

    private void show(COSBase string) throws UnsupportedTextException {
        if (!(string instanceof COSString text)) {
            return;
        }
        TextFont font = state.font;
        if (font == null) {
            throw new UnsupportedTextException("text without a font");
        }
        byte[] shown = text.getBytes();
        page.startRun();
        int at = 0;
        while (at < shown.length) {
            int length = font.codeLength(shown, at);
            int code = code(shown, at, length);
            at += length;
            showCode(font, code, length == 1 && code == ' ');
        }
    }

    private void showCode(TextFont font, int code, boolean isWordSpace) throws UnsupportedTextException {
        Affine placed = textMatrix.then(state.ctm);
        if (!placed.isUpright()) {
            throw new UnsupportedTextException("text that is not upright");
        }
        double width = font.width(code) / 1000 * state.fontSize * state.horizontalScaling;
        double size = state.fontSize * placed.d();
        double baseline = placed.f() + state.rise * placed.d();
        page.add(font.text(code), placed.e(), placed.e() + width * placed.a(), baseline, size,
                font.isBold() || state.stroked);
        double spacing = state.characterSpacing + (isWordSpace ? state.wordSpacing : 0);
        advance(width + spacing * state.horizontalScaling);
    }

    private static int code(byte[] shown, int at, int length) {
        int code = 0;
        for (int i = 0; i < length; i++) {
            code = code << 8 | shown[at + i] & 0xFF;
        }
        return code;
    }

    private void advance(double x) {
        textMatrix = textMatrix.shifted(x, 0);
    }

    private COSBase resource(COSName category) {
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(category);
        return named != null && operand(0) instanceof COSName name ? named.getDictionaryObject(name) : null;
    }

    private Affine matrix() {
        return matrix(operands);
    }

    private static Affine matrix(List<? extends COSBase> numbers) {
        if (numbers.size() < 6) {
            return Affine.IDENTITY;
        }
        return new Affine(number(numbers.get(0)), number(numbers.get(1)), number(numbers.get(2)),
                number(numbers.get(3)), number(numbers.get(4)), number(numbers.get(5)));
    }

    private COSBase operand(int index) {
        return index < operands.size() ? operands.get(index) : null;
    }

    private double number(int index) {
        return number(operand(index));
    }

    private static double number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }
}
