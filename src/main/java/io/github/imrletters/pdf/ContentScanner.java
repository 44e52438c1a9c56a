package io.github.imrletters.pdf;

import java.util.Arrays;

/**
 * Cuts a content stream into operands and operators (PDF 32000-1, 7.2 to 7.3 and 7.8.2). Only what text needs is kept: numbers,
 * strings and names; arrays are flat, dictionaries and inline images are passed over.
 */
final class ContentScanner {

    /** What was scanned. */
    enum Token {
        NUMBER,
        STRING,
        NAME,
        OPERATOR,
        END
    }

    /** The longest operator has three characters. */
    private static final int LONGEST_OPERATOR = 3;
    private static final int BEGIN_INLINE_IMAGE = 'B' | 'I' << 8;

    private static final byte REGULAR = 0;
    private static final byte DELIMITER = 1;
    private static final byte SPACE = 2;
    private static final byte NUMBER_START = 3;
    /** What each ASCII character is; all others are regular. */
    private static final byte[] KINDS = kinds();
    private static final long MOST_DIGITS = 100_000_000_000_000L;
    private static final double[] POWERS_OF_TEN = new double[20];

    static {
        double power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private final byte[] content;
    private final int length;
    private int at;
    private double number;
    private int nameStart;
    private int nameEnd;
    private int operator;
    /** Strings with escapes or in hexadecimal, one behind the other. */
    private byte[] decoded = new byte[64];
    private int decodedEnd;
    private boolean stringIsDecoded;
    private int stringStart;
    private int stringEnd;

    ContentScanner(ContentBytes content) {
        this.content = content.bytes();
        this.length = content.length();
    }

    /** The value of the number scanned last. */
    double number() {
        return number;
    }

    /** Where the name scanned last begins, behind its slash. */
    int nameStart() {
        return nameStart;
    }

    /** Where it ends. */
    int nameEnd() {
        return nameEnd;
    }

    /** A name's characters; {@code #20} stands for the character with that code. Made on demand: few names matter. */
    String name(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int value = content[i] & 0xFF;
            boolean escaped = value == '#' && i + 2 < end && Character.digit(content[i + 1], 16) >= 0
                    && Character.digit(content[i + 2], 16) >= 0;
            if (escaped) {
                value = Character.digit(content[i + 1], 16) << 4 | Character.digit(content[i + 2], 16);
                i += 2;
            }
            text.append((char) value);
        }
        return text.toString();
    }

    /** The operator scanned last: its characters, the first one in the lowest byte. */
    int operator() {
        return operator;
    }

    /** The bytes in which strings stand: those of the contents, or those that were decoded. */
    byte[] strings(boolean isDecoded) {
        return isDecoded ? decoded : content;
    }

    /** Whether the string scanned last was decoded. */
    boolean stringIsDecoded() {
        return stringIsDecoded;
    }

    /** Where the string scanned last begins among {@link #strings}. */
    int stringStart() {
        return stringStart;
    }

    /** Where it ends. */
    int stringEnd() {
        return stringEnd;
    }

    /** Lets the decoded strings' room be used again. */
    void forgetStrings() {
        decodedEnd = 0;
    }

    Token next() {
        while (at < length) {
            byte c = content[at];
            if (isSpace(c)) {
                at++;
                continue;
            }
            if (isNumberStart(c)) {
                scanNumber();
                return Token.NUMBER;
            }
            switch (c) {
                case '%' -> skipComment();
                case '(' -> {
                    literalString();
                    return Token.STRING;
                }
                case '<' -> {
                    if (peek(1) != '<') {
                        hexString();
                        return Token.STRING;
                    }
                    skipDictionary();
                }
                case '/' -> {
                    at++;
                    nameStart = at;
                    skipRegular();
                    nameEnd = at;
                    return Token.NAME;
                }
                case '[', ']', '{', '}', ')', '>' -> at++;
                default -> {
                    if (scanOperator()) {
                        return Token.OPERATOR;
                    }
                }
            }
        }
        return Token.END;
    }

    private int peek(int ahead) {
        return at + ahead < length ? content[at + ahead] : -1;
    }

    private void skipComment() {
        while (at < length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void scanNumber() {
        int i = at;
        boolean negative = false;
        long digits = 0;
        int fraction = -1;
        for (; i < length; i++) {
            byte c = content[i];
            if (c >= '0' && c <= '9') {
                // More digits than a page can show do not matter.
                if (digits < MOST_DIGITS) {
                    digits = digits * 10 + (c - '0');
                    fraction += fraction >= 0 ? 1 : 0;
                }
            } else if (c == '.') {
                fraction = Math.max(fraction, 0);
            } else if (c == '-') {
                negative = true;
            } else if (c != '+') {
                break;
            }
        }
        at = i;
        double value = fraction > 0 ? digits / POWERS_OF_TEN[fraction] : digits;
        number = negative ? -value : value;
    }

    /** False for a word that is no operator, such as {@code true}: it is passed over. */
    private boolean scanOperator() {
        int start = at;
        int packed = 0;
        while (at < length && isRegular(content[at])) {
            if (at - start < LONGEST_OPERATOR) {
                packed |= (content[at] & 0xFF) << 8 * (at - start);
            }
            at++;
        }
        if (at - start > LONGEST_OPERATOR) {
            return false;
        }
        operator = packed;
        if (packed == BEGIN_INLINE_IMAGE) {
            skipInlineImage();
        }
        return true;
    }

    /** The image's bytes end at an {@code EI} between white space. */
    private void skipInlineImage() {
        while (at < length) {
            boolean end = peek(0) == 'E' && peek(1) == 'I' && isSpace(content[at - 1])
                    && (at + 2 == length || isSpace(content[at + 2]));
            if (end) {
                at += 2;
                return;
            }
            at++;
        }
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
                literalString();
            } else {
                at++;
            }
        } while (depth > 0 && at < length);
    }

    /** Nearly all strings have neither escapes nor brackets inside: they stay where they are. */
    private void literalString() {
        int start = at + 1;
        int end = start;
        while (end < length && content[end] != ')' && content[end] != '(' && content[end] != '\\') {
            end++;
        }
        if (end < length && content[end] == ')') {
            at = end + 1;
            string(start, end, false);
        } else {
            at = start;
            decodeLiteralString();
        }
    }

    private void decodeLiteralString() {
        int start = decodedEnd;
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
        string(start, decodedEnd, true);
    }

    private void string(int start, int end, boolean isDecoded) {
        stringIsDecoded = isDecoded;
        stringStart = start;
        stringEnd = end;
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

    private void hexString() {
        int start = decodedEnd;
        at++;
        int high = -1;
        while (at < length) {
            byte c = content[at++];
            int digit = Character.digit(c, 16);
            if (c == '>') {
                break;
            }
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                addToDecoded(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            addToDecoded(high << 4);
        }
        string(start, decodedEnd, true);
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

    private static boolean isNumberStart(byte c) {
        return c >= 0 && KINDS[c] == NUMBER_START;
    }

    private static boolean isRegular(byte c) {
        return c < 0 || KINDS[c] == REGULAR || KINDS[c] == NUMBER_START;
    }

    private static boolean isSpace(byte c) {
        return c >= 0 && KINDS[c] == SPACE;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
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
