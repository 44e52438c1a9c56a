package io.github.imrletters.internal.pdf.font;

import java.nio.charset.StandardCharsets;

/**
 * Counts how many codes a font's table (a CMap, PDF 32000-1, 9.7.5.4) tells of, without making a table of it: a range of fifteen
 * bytes tells 65,536, and PDFBox makes an entry for each, as often as the range is there. A code that stands for several characters
 * counts as so many, since each has a text of its own, and a range of codes that can be there counts as one. It cuts tables into words exactly as
 * PDFBox does: otherwise a range could hide.
 */
final class CodesTold {

    /** So many are told by a table that includes one of those that PDFBox brings along. */
    private static final int IN_ANOTHER_TABLE = 50_000;
    /** Lists within lists: PDFBox goes as deep as they go. */
    private static final int DEEPEST = 50;

    /** What a word is. */
    private enum Kind { END, NUMBER, CODE, NAME, LIST, OPERATOR, OTHER }

    private final byte[] table;
    private final int length;
    private int at;
    private int depth;
    private boolean broken;
    /** The value of a number or a code, or how many characters are in a list. */
    private long value;
    /** How many digits the code read last has. */
    private int digits;
    private String operator = "";
    private long told;

    private CodesTold(byte[] table, int length) {
        this.table = table;
        this.length = length;
    }

    /** How many codes a table tells of; each time again. */
    static long in(byte[] table, int length) {
        CodesTold count = new CodesTold(table, length);
        count.read();
        return count.told;
    }

    private void read() {
        Kind before = Kind.OTHER;
        long count = 0;
        Kind kind = next();
        while (kind != Kind.END && !broken) {
            if (kind == Kind.OPERATOR && operator.equals("endcmap")) {
                return;
            }
            if (kind == Kind.OPERATOR && operator.equals("usecmap")) {
                told += IN_ANOTHER_TABLE;
            } else if (kind == Kind.OPERATOR && before == Kind.NUMBER) {
                section(count);
            }
            before = kind;
            count = value;
            kind = next();
        }
    }

    private void section(long count) {
        switch (operator) {
            case "beginbfchar", "begincidchar" -> {
                for (long i = 0; i < count && next() == Kind.CODE; i++) {
                    told += characters(next());
                }
            }
            case "begincodespacerange" -> {
                for (long i = 0; i < count && next() == Kind.CODE; i++) {
                    next();
                    told++;
                }
            }
            case "beginbfrange", "begincidrange" -> {
                boolean characters = operator.equals("beginbfrange");
                for (long i = 0; i < count && range(characters); i++) {
                    told++;
                }
            }
            default -> {
                // Lengths of codes, names: nothing that is told of each code.
            }
        }
    }

    /** Reads a range; false where there is none. */
    private boolean range(boolean characters) {
        if (next() != Kind.CODE) {
            return false;
        }
        long first = value;
        if (next() != Kind.CODE) {
            return false;
        }
        long last = value;
        Kind target = next();
        if (characters && last < first || target == Kind.END) {
            return false;
        }
        if (characters) {
            told += target == Kind.LIST ? value : (last - first + 1) * characters(target) - 1;
        }
        return true;
    }

    /** How many characters the word read last is: one where it is not told by them. */
    private long characters(Kind kind) {
        return kind == Kind.CODE ? Math.max(1, (digits + 3) / 4) : 1;
    }

    private Kind next() {
        int c = readByte();
        while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            c = readByte();
        }
        switch (c) {
            case -1:
                return Kind.END;
            case '%':
                skipTo('\r', '\n');
                return Kind.OTHER;
            case '(':
                skipTo(')', ')');
                return Kind.OTHER;
            case '>':
                broken |= readByte() != '>';
                return Kind.OTHER;
            case ']':
                return Kind.OTHER;
            case '[':
                return list();
            case '<':
                return codeOrDictionary();
            case '/':
                skipWord(false);
                return Kind.NAME;
            default:
                return c >= '0' && c <= '9' ? number() : operator();
        }
    }

    private int readByte() {
        return at < length ? table[at++] & 0xFF : -1;
    }

    private int peek() {
        return at < length ? table[at] & 0xFF : -1;
    }

    private void skipTo(int end, int otherEnd) {
        int c = readByte();
        while (c != -1 && c != end && c != otherEnd) {
            c = readByte();
        }
    }

    private Kind list() {
        long size = 0;
        if (++depth > DEEPEST) {
            broken = true;
        }
        while (!broken && !isAfterSpace(']')) {
            Kind kind = next();
            if (kind == Kind.END) {
                break;
            }
            size += characters(kind);
        }
        if (peek() == ']') {
            at++;
        }
        depth--;
        value = size;
        return Kind.LIST;
    }

    private boolean isAfterSpace(char c) {
        int ahead = at;
        while (ahead < length && (table[ahead] == ' ' || table[ahead] == '\t' || table[ahead] == '\r' || table[ahead] == '\n')) {
            ahead++;
        }
        if (ahead < length && table[ahead] == c) {
            at = ahead;
            return true;
        }
        return false;
    }

    private Kind codeOrDictionary() {
        if (peek() == '<') {
            at++;
            if (++depth > DEEPEST) {
                broken = true;
            }
            while (!broken && next() == Kind.NAME) {
                next();
            }
            depth--;
            return Kind.OTHER;
        }
        int code = 0;
        digits = 0;
        int c = readByte();
        while (c != -1 && c != '>') {
            int digit = Character.digit(c, 16);
            if (digit >= 0) {
                // An odd digit at the end is a high one.
                code = (digits++ & 1) == 0 ? code << 8 | digit << 4 : code | digit;
            } else {
                broken |= c != ' ' && c != '\r' && c != '\n';
            }
            c = readByte();
        }
        value = code;
        return Kind.CODE;
    }

    private Kind number() {
        int start = at - 1;
        while (peek() >= '0' && peek() <= '9' || peek() == '.') {
            at++;
        }
        try {
            value = (long) Double.parseDouble(new String(table, start, at - start, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            broken = true;
        }
        return Kind.NUMBER;
    }

    private Kind operator() {
        int start = at - 1;
        skipWord(true);
        operator = new String(table, start, at - start, StandardCharsets.ISO_8859_1).trim();
        return Kind.OPERATOR;
    }

    /** Moves behind a word, and behind the white space that ends it; an operator ends where a number begins, too. */
    private void skipWord(boolean isOperator) {
        while (at < length) {
            int c = table[at] & 0xFF;
            boolean delimiter = "()<>[]{}/%".indexOf(c) >= 0 || isOperator && c >= '0' && c <= '9';
            if (delimiter) {
                return;
            }
            at++;
            if (c == ' ' || c == '\r' || c == '\n') {
                return;
            }
        }
    }
}
