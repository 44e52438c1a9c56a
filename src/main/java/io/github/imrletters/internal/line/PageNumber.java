package io.github.imrletters.internal.line;

import io.github.imrletters.internal.source.Line;
import java.util.List;

/** Page numbers, which some printed forms and programs add to a letter. */
final class PageNumber {

    private static final String PAGE = "page ";
    private static final String ROMAN = "ivxIVX";
    private static final int LONGEST_ROMAN = 8;
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String OF = " of ";
    /** What stands before a page number on its line is a case number or a title, and short. */
    private static final int LONGEST = 60;

    private PageNumber() {
    }

    /** Whether one of a letter's lines is a page number. */
    static boolean isOne(List<Line> lines, int index) {
        String line = lines.get(index).text();
        if (line.length() > LONGEST || !mayEnd(line)) {
            return false;
        }
        int page = lines.get(index).page();
        boolean atEdge = isAtPageEdge(lines, index);
        // A letter behind others in a file can count its own pages.
        return isOne(line, page, atEdge) || isOne(line, page - lines.get(0).page() + 1, atEdge);
    }

    /** Any page number ends in a digit or, between two dashes, in a dash: most lines are told at once to be none. */
    private static boolean mayEnd(String line) {
        int last = line.length() - 1;
        while (last >= 0 && Character.isWhitespace(line.charAt(last))) {
            last--;
        }
        return last >= 0 && (line.charAt(last) == '-' || last < LONGEST_ROMAN && ROMAN.indexOf(line.charAt(last)) >= 0 || line.charAt(last) >= '0' && line.charAt(last) <= '9');
    }

    /** Whether a line is the first or the last one of one page among several. */
    private static boolean isAtPageEdge(List<Line> lines, int index) {
        int page = lines.get(index).page();
        boolean first = index == 0 || lines.get(index - 1).page() != page;
        boolean last = index == lines.size() - 1 || lines.get(index + 1).page() != page;
        return (first || last) && lines.get(0).page() != lines.get(lines.size() - 1).page();
    }

    /**
     * Whether a line is a page number: {@code Page 2 of 3} anywhere; at a page's edge also {@code 2}, {@code - 2 -},
     * {@code 2 of 3} and {@code CM16-9000001 Page 2}, where the number is the page's own. Anywhere else a bare number could be
     * anything.
     */
    private static boolean isOne(String line, int page, boolean atEdge) {
        String text = narrow(line.strip());
        boolean labelled = text.regionMatches(true, 0, PAGE, 0, PAGE.length());
        if (labelled && isNumberOfPages(text.substring(PAGE.length()))) {
            return true;
        }
        return atEdge && (isRoman(bare(text), page) || isOwn(bare(text), page) || isOwn(behindPage(text), page));
    }

    /** {@code iv} of the fourth page. */
    private static boolean isRoman(String text, int page) {
        return page > 0 && page < 4 * UNITS.length
                && text.equalsIgnoreCase("X".repeat(page / UNITS.length) + UNITS[page % UNITS.length]);
    }

    /** Some extractors print wide gaps between words. */
    private static String narrow(String text) {
        return text.contains("  ") ? text.replaceAll(" +", " ") : text;
    }

    private static String bare(String text) {
        boolean dashes = text.length() > 2 && text.startsWith("-") && text.endsWith("-");
        return dashes ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String behindPage(String text) {
        for (int i = text.length() - PAGE.length(); i > 0; i--) {
            if (text.charAt(i - 1) == ' ' && text.regionMatches(true, i, PAGE, 0, PAGE.length())) {
                return text.substring(i + PAGE.length());
            }
        }
        return "";
    }

    private static boolean isOwn(String number, int page) {
        int of = number.indexOf(OF);
        String own = of < 0 ? number : number.substring(0, of);
        return isNumberOfPages(number) && own.equals(String.valueOf(page));
    }

    /** {@code 2}, {@code 2 of 3}. */
    private static boolean isNumberOfPages(String text) {
        int of = text.indexOf(OF);
        return of < 0 ? isNumber(text) : isNumber(text.substring(0, of)) && isNumber(text.substring(of + OF.length()));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
