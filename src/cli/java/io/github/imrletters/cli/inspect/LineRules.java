package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import io.github.imrletters.model.PrintedPage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The style rules that set pages and lines where they were printed, in shares of the page so that it can have any width. They are rules
 * since the page's content policy allows no style attributes.
 */
final class LineRules {

    /** A box is 0.9 font sizes above the line that characters stand on and 0.25 below it. */
    private static final double FONT_SIZES_PER_BOX = 1.15;
    private static final double PERCENT = 100;

    private final StringBuilder rules = new StringBuilder();
    /** The names of the classes that stand for rules which many lines share. */
    private final Map<String, String> classes = new LinkedHashMap<>();

    /** Answers the class of pages of this shape. */
    String page(PrintedPage page) {
        return shared("p", String.format(Locale.ROOT, "aspect-ratio:%s/%s", number(page.width()), number(page.height())));
    }

    /** Sets what has this id; answers the class of its font size. */
    String set(String id, Box box, PrintedPage page) {
        double fontSize = (box.bottom() - box.top()) / FONT_SIZES_PER_BOX;
        rules.append('#').append(id).append("{left:").append(share(box.left(), page.width()))
                .append("%;top:").append(share(box.top(), page.height())).append("%}\n");
        return shared("s", "font-size:" + share(fontSize, page.width()) + "cqw");
    }

    /** How wide a box is, in shares of the page. */
    static String width(Box box, PrintedPage page) {
        return share(Math.max(0, box.right() - box.left()), page.width());
    }

    private String shared(String prefix, String rule) {
        return classes.computeIfAbsent(rule, key -> prefix + classes.size());
    }

    private static String share(double part, double whole) {
        return number(PERCENT * part / whole);
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return digits.endsWith(".00") ? digits.substring(0, digits.length() - 3) : digits;
    }

    /** The rules, for where pages are wide enough to be set as printed. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder("@media print,(min-width:761px){\n");
        classes.forEach((rule, name) -> all.append('.').append(name).append('{').append(rule).append("}\n"));
        return all.append(rules).append("}\n").toString();
    }
}
