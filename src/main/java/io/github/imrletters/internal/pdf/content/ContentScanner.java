package io.github.imrletters.internal.pdf.content;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.imrletters.internal.pdf.file.ContentBytes;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/**
 * Cuts a content stream into operands and operators (PDF 32000-1, 7.2 to 7.3 and 7.8.2). Only what text needs is kept: numbers,
 * strings and names; arrays are flat, of dictionaries and the like only their place is. An inline image is for the caller to refuse:
 * where its bytes end is not certain.
 */
final class ContentScanner {

    /** What {@link #next} answers at the end. */
    static final int END = -1;
    /** What it means that is no operator. */
    private static final int NONE = 0;
    private static final byte[] ACTUAL_TEXT = "ActualText".getBytes(US_ASCII);
    /** The words that are operands. */
    private static final byte[][] WORDS = {
        "true".getBytes(US_ASCII), "false".getBytes(US_ASCII), "null".getBytes(US_ASCII)};

    /** No operator has as many operands; the longest list of them is a line's strings and the gaps between them. */
    private static final int MOST_OPERANDS = 100_000;
    /** The longest operator has three characters. */
    private static final int LONGEST_OPERATOR = 3;

    private static final byte REGULAR = 0;
    private static final byte SPACE = 1;
    private static final byte NUMBER_START = 2;
    private static final byte DELIMITER = 3;
    /** What each byte is. */
    private static final byte[] KINDS = kinds();
    /** Which bytes end a string, or do not stand for themselves. */
    private static final boolean[] ENDS_PLAIN_STRING = new boolean[256];
    /** So many digits fit into an {@code int}. */
    private static final int SMALL = 9;
    private static final long MOST_DIGITS = 100_000_000_000_000L;
    /** As many as {@link #MOST_DIGITS} has, and one more for the digit that passes it; zeros in front of it have no end. */
    private static final int MOST_DECIMALS = 15;
    private static final double[] POWERS_OF_TEN = new double[MOST_DECIMALS + 1];

    static {
        ENDS_PLAIN_STRING['('] = true;
        ENDS_PLAIN_STRING[')'] = true;
        ENDS_PLAIN_STRING['\\'] = true;
        double power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private final byte[] content;
    private final int length;
    private int at;
    /** Strings with escapes or in hexadecimal, one behind the other. */
    private byte[] decoded = new byte[64];
    private int decodedEnd;
    private boolean inArray;
    private boolean malformed;
    private boolean actualText;

    ContentScanner(ContentBytes content) {
        this.content = content.bytes();
        this.length = content.length();
    }

    /** Whether something did not end, or stood where it cannot: what text is meant is not certain then. */
    boolean isMalformed() {
        return malformed;
    }

    /** Whether a dictionary had a text that stands for the one shown. */
    boolean hasActualText() {
        return actualText;
    }

    /** A name; {@code #20} stands for the byte with that code. Made on demand: few names matter. */
    COSName name(int start, int end) {
        byte[] name = new byte[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            int value = content[i] & 0xFF;
            boolean escaped = value == '#' && i + 2 < end && Character.digit(content[i + 1], 16) >= 0
                    && Character.digit(content[i + 2], 16) >= 0;
            if (escaped) {
                value = Character.digit(content[i + 1], 16) << 4 | Character.digit(content[i + 2], 16);
                i += 2;
            }
            name[size++] = (byte) value;
        }
        return COSName.getPDFName(Arrays.copyOf(name, size));
    }

    /** The bytes in which strings stand: those of the contents, or those that were decoded. */
    byte[] strings(boolean isDecoded) {
        return isDecoded ? decoded : content;
    }

    /**
     * Scans up to the next operator.
     *
     * @param operands where to put what stands before it
     * @return its characters, the first one in the lowest byte, or {@link #END}
     */
    int next(Operands operands) {
        operands.clear();
        decodedEnd = 0;
        while (at < length) {
            if (operands.size() > MOST_OPERANDS) {
                malformed = true;
                return END;
            }
            switch (KINDS[content[at] & 0xFF]) {
                case SPACE -> at++;
                case NUMBER_START -> number(operands);
                case DELIMITER -> delimited(operands);
                default -> {
                    int operator = operator(operands);
                    if (operator != NONE) {
                        return operator;
                    }
                }
            }
        }
        return END;
    }

    /** Nearly all of a letter stands in arrays of strings and numbers; anything else, and the end, is left to the caller. */
    private void array(Operands operands) {
        at++;
        malformed |= inArray;
        inArray = true;
        operands.beginArray();
        while (at < length && operands.size() <= MOST_OPERANDS) {
            byte c = content[at];
            if (c == '(') {
                literalString(operands);
            } else if (KINDS[c & 0xFF] == NUMBER_START) {
                number(operands);
            } else if (c == ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    private void delimited(Operands operands) {
        switch (content[at]) {
            case '[' -> array(operands);
            case '(' -> literalString(operands);
            case '%' -> skipComment();
            case '<' -> {
                if (peek(1) == '<') {
                    skipDictionary();
                    operands.addOther();
                } else {
                    hexString(operands);
                }
            }
            case '/' -> {
                int start = ++at;
                skipRegular();
                operands.addName(start, at);
            }
            default -> { // a bracket, and only that of an array can stand here
                malformed |= content[at] != ']' || !inArray;
                inArray = false;
                operands.endArray();
                at++;
            }
        }
    }

    private int peek(int ahead) {
        return at + ahead < length ? content[at + ahead] : -1;
    }

    private void skipComment() {
        while (at < length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    /** Nearly all numbers are whole and small. */
    private void number(Operands operands) {
        int i = at;
        boolean negative = content[i] == '-';
        i += negative ? 1 : 0;
        int start = i;
        int digits = 0;
        while (i < length && content[i] >= '0' && content[i] <= '9') {
            digits = digits * 10 + content[i++] - '0';
        }
        boolean goesOn = i < length && KINDS[content[i] & 0xFF] == NUMBER_START;
        if (goesOn || i - start > SMALL) {
            anyNumber(operands);
            return;
        }
        at = i;
        operands.addNumber(negative ? -digits : digits);
    }

    private void anyNumber(Operands operands) {
        int i = at;
        boolean negative = false;
        long digits = 0;
        int fraction = -1;
        for (; i < length; i++) {
            int c = content[i];
            if (c >= '0' && c <= '9') {
                // More digits than a page can show do not matter.
                if (digits < MOST_DIGITS && fraction < MOST_DECIMALS) {
                    digits = digits * 10 + (c - '0');
                    fraction += fraction >= 0 ? 1 : 0;
                }
            } else if (c == '.') {
                fraction = Math.max(fraction, 0);
            } else if (c == '-') {
                negative |= i == at;
            } else if (c != '+') {
                break;
            }
        }
        at = i;
        double value = fraction > 0 ? digits / POWERS_OF_TEN[fraction] : digits;
        operands.addNumber(negative ? -value : value);
    }

    /** {@link #NONE} for a word that is no operator but an operand. A number can follow without white space. */
    private int operator(Operands operands) {
        int start = at;
        int packed = 0;
        while (at < length && KINDS[content[at] & 0xFF] == REGULAR) {
            if (at - start < LONGEST_OPERATOR) {
                packed |= (content[at] & 0xFF) << 8 * (at - start);
            }
            at++;
        }
        if (at - start > LONGEST_OPERATOR) {
            malformed |= !isOperand(start);
            operands.addOther();
            return NONE;
        }
        malformed |= inArray;
        return packed;
    }

    private boolean isOperand(int start) {
        for (byte[] word : WORDS) {
            if (Arrays.equals(content, start, at, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    private void skipDictionary() {
        int depth = 0;
        do {
            int c = peek(0);
            if (c == '<' && peek(1) == '<') {
                depth++;
                at += 2;
            } else if (c == '>' && peek(1) == '>') {
                depth--;
                at += 2;
            } else if (c == '(') {
                at++;
                decodeLiteralString();
            } else if (c == '<') {
                decodeHexString();
            } else if (c == '/') {
                int start = ++at;
                skipRegular();
                actualText |= Arrays.equals(content, start, at, ACTUAL_TEXT, 0, ACTUAL_TEXT.length);
            } else {
                at++;
            }
        } while (depth > 0 && at < length);
        malformed |= depth > 0;
    }

    /** Nearly all strings have neither escapes nor brackets inside: they stay where they are. */
    private void literalString(Operands operands) {
        int start = at + 1;
        int end = start;
        while (end < length && !ENDS_PLAIN_STRING[content[end] & 0xFF]) {
            end++;
        }
        if (end < length && content[end] == ')') {
            at = end + 1;
            operands.addString(start, end, false);
        } else {
            at = start;
            int decodedStart = decodedEnd;
            decodeLiteralString();
            operands.addString(decodedStart, decodedEnd, true);
        }
    }

    private void decodeLiteralString() {
        int depth = 1;
        while (at < length && depth > 0) {
            byte c = content[at++];
            if (c == '\\') {
                escape();
                continue;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth > 0) {
                addToDecoded(c);
            }
        }
        malformed |= depth > 0;
    }

    private void escape() {
        if (at == length) {
            return;
        }
        byte c = content[at++];
        switch (c) {
            case 'n' -> addToDecoded('\n');
            case 'r' -> addToDecoded('\r');
            case 't' -> addToDecoded('\t');
            case 'b' -> addToDecoded('\b');
            case 'f' -> addToDecoded('\f');
            case '\n' -> {
                // A line break that the string does not have.
            }
            case '\r' -> at += peek(0) == '\n' ? 1 : 0;
            default -> {
                if (c >= '0' && c <= '7') {
                    at--;
                    octal();
                } else {
                    addToDecoded(c);
                }
            }
        }
    }

    private void octal() {
        int value = 0;
        for (int digits = 0; digits < 3 && peek(0) >= '0' && peek(0) <= '7'; digits++) {
            value = value * 8 + content[at++] - '0';
        }
        addToDecoded(value);
    }

    private void hexString(Operands operands) {
        int start = decodedEnd;
        decodeHexString();
        operands.addString(start, decodedEnd, true);
    }

    private void decodeHexString() {
        at++;
        int high = -1;
        while (at < length && content[at] != '>') {
            int digit = Character.digit(content[at], 16);
            malformed |= digit < 0 && !isSpace(content[at]);
            at++;
            if (digit >= 0 && high >= 0) {
                addToDecoded(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        malformed |= at == length;
        at++;
        if (high >= 0) {
            addToDecoded(high << 4);
        }
    }

    private void addToDecoded(int value) {
        if (decodedEnd == decoded.length) {
            decoded = Arrays.copyOf(decoded, decoded.length * 2);
        }
        decoded[decodedEnd++] = (byte) value;
    }

    private void skipRegular() {
        while (at < length && isRegular(content[at])) {
            at++;
        }
    }

    private static boolean isRegular(byte c) {
        byte kind = KINDS[c & 0xFF];
        return kind == REGULAR || kind == NUMBER_START;
    }

    private static boolean isSpace(byte c) {
        return KINDS[c & 0xFF] == SPACE;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (char c : "()<>[]{}/%".toCharArray()) {
            kinds[c] = DELIMITER;
        }
        for (char c : " \n\r\t\f\0".toCharArray()) {
            kinds[c] = SPACE;
        }
        for (char c : "0123456789+-.".toCharArray()) {
            kinds[c] = NUMBER_START;
        }
        return kinds;
    }
}
