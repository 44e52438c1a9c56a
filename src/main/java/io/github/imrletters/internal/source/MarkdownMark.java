package io.github.imrletters.internal.source;

/** The marks by which a text is known to be Markdown. Plain letters hold {@code #}, {@code *}, {@code _} and {@code |} too. */
final class MarkdownMark {

    private static final int DEEPEST_TITLE = 6;

    private MarkdownMark() {
    }

    /** Whether a line is or begins with what hardly any line of a plain text does: two such lines are certain. */
    static boolean isOn(String line) {
        int from = contentStart(line);
        if (from == line.length()) {
            return false;
        }
        return switch (line.charAt(from)) {
            case '#' -> isCertainTitle(line, from);
            case '*', '_' -> beginsWithBoldSpan(line, from) || beginsWithItalicLabel(line, from) || isBoldItem(line, from);
            case '-', '+' -> isBoldItem(line, from);
            case '|' -> isDelimiterRow(line);
            case '<' -> line.startsWith("<!--", from) && line.endsWith("-->");
            case '`' -> line.startsWith("```", from);
            default -> false;
        };
    }

    /** The index behind blanks and the marks of a quotation. */
    static int contentStart(String line) {
        int at = 0;
        while (at < line.length() && (Characters.isSpace(line.charAt(at)) || line.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    /** How many {@code #} a title begins with; 0 where none begins. */
    static int titleLevel(String line, int from) {
        int level = 0;
        while (from + level < line.length() && line.charAt(from + level) == '#') {
            level++;
        }
        boolean title = level <= DEEPEST_TITLE && from + level < line.length() && line.charAt(from + level) == ' ';
        return title ? level : 0;
    }

    /** Behind a single {@code #} there may be a number of tablets, or the rest of a line that counts something. */
    private static boolean isCertainTitle(String line, int from) {
        int level = titleLevel(line, from);
        int words = from + level;
        while (words < line.length() && " *_".indexOf(line.charAt(words)) >= 0) {
            words++;
        }
        if (level == 0 || words == line.length() || !Character.isLetterOrDigit(line.charAt(words))) {
            return false;
        }
        return level > 1 || Character.isUpperCase(line.charAt(words)) && line.indexOf(' ', words) > 0
                && line.chars().noneMatch(c -> Character.isDigit(c) || c == ':');
    }

    private static boolean beginsWithBoldSpan(String line, int from) {
        String bold = line.charAt(from) == '*' ? "**" : "__";
        boolean opens = line.startsWith(bold, from) && from + 2 < line.length() && Character.isLetterOrDigit(line.charAt(from + 2));
        return opens && line.indexOf(bold, from + 2) > 0;
    }

    /** {@code *Label:*} or {@code *Label*:}: a star before a word can mark a note, but not around a label. */
    private static boolean beginsWithItalicLabel(String line, int from) {
        char mark = line.charAt(from);
        int close = line.indexOf(mark, from + 1);
        return close > from + 1 && Character.isLetter(line.charAt(from + 1))
                && (line.charAt(close - 1) == ':' || line.startsWith(":", close + 1));
    }

    /** {@code - **Label:**} */
    private static boolean isBoldItem(String line, int from) {
        return (line.startsWith(" **", from + 1) || line.startsWith(" __", from + 1)) && beginsWithBoldSpan(line, from + 2);
    }

    /** Whether one line is enough: a row between others of a table, or what is bold behind a colon and ends the line. */
    static boolean isCertain(String line, String before) {
        int last = line.length() - 1;
        if (last < 0) {
            return false;
        }
        return switch (line.charAt(last)) {
            case '|' -> line.charAt(0) == '|' && before.startsWith("|") && isDelimiterRow(line);
            case '*' -> endsInBoldOutcome(line);
            default -> false;
        };
    }

    /** {@code : **Word**} */
    private static boolean endsInBoldOutcome(String line) {
        int close = line.length() - 2;
        int open = close > 0 && line.endsWith("**") ? line.lastIndexOf("**", close - 1) : -1;
        int colon = open - 1;
        while (colon > 0 && line.charAt(colon) == ' ') {
            colon--;
        }
        return colon > 0 && line.charAt(colon) == ':' && open + 2 < close
                && line.substring(open + 2, close).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** Whether a line stands between the head of a table and its rows: {@code |---|:--:|}. */
    static boolean isDelimiterRow(String line) {
        int from = contentStart(line);
        for (int i = from; i < line.length(); i++) {
            if ("|:- ".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.indexOf('|', from) >= 0 && line.indexOf("--", from) >= 0;
    }
}
