package io.github.imrletters.internal.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A stretch of a Markdown line: characters that stand for themselves, for others, or for nothing. */
final class MarkdownPiece {

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("nbsp", " "), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"), Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"), Map.entry("ldquo", "\u201C"), Map.entry("rdquo", "\u201D"), Map.entry("deg", "\u00B0"),
            Map.entry("reg", "\u00AE"), Map.entry("times", "\u00D7"), Map.entry("bull", "\u2022"), Map.entry("sect", "\u00A7"));
    private static final int LONGEST_ENTITY = 8;
    private static final int NO_CHARACTER = -1;
    /** The tags that stand between words. */
    private static final Set<String> PARTING_TAGS = Set.of(
            "br", "p", "div", "table", "thead", "tbody", "tr", "td", "th", "hr", "ul", "ol", "li", "center",
            "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> OTHER_TAGS = Set.of("i", "em", "u", "s", "span", "sup", "sub", "font", "a");

    private final int from;
    private final int to;
    private String text;
    private int bolder;

    private MarkdownPiece(int from, int to, String text, int bolder) {
        this.from = from;
        this.to = to;
        this.text = text;
        this.bolder = bolder;
    }

    /** Characters as they stand. */
    static MarkdownPiece plain(int from, int to) {
        return new MarkdownPiece(from, to, null, 0);
    }

    private static MarkdownPiece of(int from, int to, String text) {
        return new MarkdownPiece(from, to, text, 0);
    }

    /** Takes it for markup: nothing is read there. */
    void isMarkup(int makesBolder) {
        text = "";
        bolder = makesBolder;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** What is read in its place; {@code null} where it stands for itself. */
    String text() {
        return text;
    }

    /** By how much what follows it is bolder. */
    int bolder() {
        return bolder;
    }

    /** What stands for something else at a place, emphasis aside; {@code null} where nothing does. */
    static MarkdownPiece at(String line, int at, int end, boolean row) {
        return switch (line.charAt(at)) {
            case '\\' -> escape(line, at, end);
            case '&' -> entity(line, at, end);
            case '<' -> tag(line, at, end);
            case '!', '[' -> linkStart(line, at, end);
            case ']' -> isTarget(line, at + 1, end) ? of(at, targetEnd(line, at + 1, end), "") : null;
            case '|', ' ' -> row ? cellEnd(line, at, end) : null;
            default -> null;
        };
    }

    /** {@code \#}; at a line's end, the line's end. */
    private static MarkdownPiece escape(String line, int at, int end) {
        if (at + 1 == line.length()) {
            return of(at, at + 1, "");
        }
        char c = line.charAt(at + 1);
        boolean punctuation = c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
        return at + 1 < end && punctuation ? of(at, at + 2, String.valueOf(c)) : null;
    }

    /** {@code &amp;} and the others of a closed list, and any by its number; {@code null} where none stands. */
    static MarkdownPiece entity(String line, int at, int end) {
        int last = Math.min(end, at + LONGEST_ENTITY) - 1;
        int close = at + 1;
        while (close < last && line.charAt(close) != ';') {
            close++;
        }
        if (close > last || line.charAt(close) != ';') {
            return null;
        }
        String name = line.substring(at + 1, close);
        String text = name.startsWith("#") ? numbered(name.substring(1)) : ENTITIES.get(name);
        return text == null ? null : of(at, close + 1, text);
    }

    private static String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        int code = code(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
        return code > 0 && code <= Character.MAX_VALUE ? String.valueOf((char) code) : null;
    }

    private static int code(String digits, int radix) {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            return NO_CHARACTER;
        }
    }

    private static MarkdownPiece tag(String line, int at, int end) {
        int close = at + 1;
        while (close < end && line.charAt(close) != '>' && line.charAt(close) != '<') {
            close++;
        }
        if (close >= end || line.charAt(close) != '>') {
            return null;
        }
        String inner = line.substring(at + 1, close);
        if (inner.startsWith("!--")) {
            return of(at, close + 1, "");
        }
        if (inner.startsWith("http")) {
            return of(at, close + 1, inner);
        }
        boolean closes = inner.startsWith("/");
        String name = name(inner, closes ? 1 : 0);
        boolean parts = PARTING_TAGS.contains(name);
        if (BOLD_TAGS.contains(name)) {
            return new MarkdownPiece(at, close + 1, parts ? " " : "", closes ? -1 : 1);
        }
        return parts || OTHER_TAGS.contains(name) ? of(at, close + 1, parts ? " " : "") : null;
    }

    private static String name(String tag, int from) {
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        boolean ends = end == tag.length() || tag.charAt(end) == ' ' || tag.charAt(end) == '/';
        return ends ? tag.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }

    /** Of an image nothing is read, of a link its words. */
    private static MarkdownPiece linkStart(String line, int at, int end) {
        boolean image = line.charAt(at) == '!';
        int words = at + (image ? 2 : 1);
        if (image && !line.startsWith("[", at + 1)) {
            return null;
        }
        int close = words;
        while (close < end && line.charAt(close) != ']' && line.charAt(close) != '[') {
            close++;
        }
        if (close >= end || line.charAt(close) != ']') {
            return null;
        }
        if (image) {
            int behind = targetEnd(line, close + 1, end);
            return behind > 0 ? of(at, behind, "") : null;
        }
        return isTarget(line, close + 1, end) ? of(at, words, "") : null;
    }

    /** Whether a link's target stands at a place: brackets behind brackets can be a citation's, too. */
    private static boolean isTarget(String line, int at, int end) {
        int behind = targetEnd(line, at, end);
        if (behind < 0) {
            return false;
        }
        String target = line.substring(at + 1, behind - 1);
        return target.contains("://") || target.startsWith("mailto:") || target.startsWith("www.") || target.startsWith("#");
    }

    /** The index behind {@code (target)} at a place, or -1. */
    private static int targetEnd(String line, int at, int end) {
        if (at >= end || line.charAt(at) != '(') {
            return -1;
        }
        int close = at + 1;
        while (close < end && line.charAt(close) > ' ' && line.charAt(close) != '(' && line.charAt(close) != ')') {
            close++;
        }
        return close < end && line.charAt(close) == ')' ? close + 1 : -1;
    }

    /** The blanks that fill a cell, and what stands between two. */
    private static MarkdownPiece cellEnd(String line, int at, int end) {
        int behind = at;
        while (behind < end && (line.charAt(behind) == '|' || line.charAt(behind) == ' ')) {
            behind++;
        }
        return of(at, behind, " ");
    }
}
