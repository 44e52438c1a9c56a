package io.github.imrletters.cli.survey;

import io.github.imrletters.model.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A condition under which a survey ends with an alarm: more of something than is fine, as a number or as a share. */
public final class Condition {

    private static final Pattern EXPRESSION = Pattern.compile("\\s*(\\w+)\\s*(>=?)\\s*(\\d+(?:\\.\\d+)?)\\s*(%?)\\s*");
    private static final int HUNDRED = 100;

    private final Metric metric;
    private final boolean equalToo;
    private final double limit;
    private final boolean isShare;
    private final String expression;

    /** What is counted, of how many. */
    private enum Metric {
        UNPLACED("lines", tally -> tally.letters().unplaced(), tally -> tally.letters().lines()),
        WARNINGS("letters", tally -> tally.letters().with(Severity.WARNING), tally -> tally.letters().files()),
        ERRORS("letters", tally -> tally.letters().with(Severity.ERROR), tally -> tally.letters().files()),
        UNKNOWN("letters", tally -> tally.files(Look.UNKNOWN_FORM), tally -> tally.letters().files()),
        OTHER("files", tally -> tally.files(Look.OTHER_DOCUMENT), Tally::files),
        UNREADABLE("files", tally -> tally.files(Look.UNREADABLE) + tally.files(Look.NO_TEXT), Tally::files);

        private final String unit;
        private final ToLongFunction<Tally> count;
        private final ToLongFunction<Tally> all;

        Metric(String unit, ToLongFunction<Tally> count, ToLongFunction<Tally> all) {
            this.unit = unit;
            this.count = count;
            this.all = all;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Condition(Matcher expression, Metric metric) {
        this.metric = metric;
        this.equalToo = expression.group(2).equals(">=");
        this.limit = Double.parseDouble(expression.group(3));
        this.isShare = !expression.group(4).isEmpty();
        this.expression = metric.word() + ' ' + expression.group(2) + ' ' + expression.group(3) + (isShare ? " %" : "");
    }

    /**
     * Understands an expression such as {@code unplaced > 1 %}.
     *
     * @param expression what is counted, {@code >} or {@code >=}, a number, and {@code %} for a share
     * @return the condition
     * @throws IllegalArgumentException if it is none; the message says what one is
     */
    public static Condition of(String expression) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (parts.matches()) {
            for (Metric metric : Metric.values()) {
                if (metric.word().equals(parts.group(1))) {
                    return new Condition(parts, metric);
                }
            }
        }
        String metrics = Arrays.stream(Metric.values()).map(Metric::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("takes one of " + metrics + "; then > or >=; then a number, or per cent: not '" + expression + "'");
    }

    /**
     * Whether it holds.
     *
     * @param tally of all files
     * @return false where there is nothing to count
     */
    public boolean holds(Tally tally) {
        long all = metric.all.applyAsLong(tally);
        double count = metric.count.applyAsLong(tally);
        double most = isShare ? limit * all / HUNDRED : limit;
        return all > 0 && (equalToo ? count >= most : count > most);
    }

    /**
     * That it holds, for a person.
     *
     * @param tally of all files
     * @return one line: the condition and the figures
     */
    public String told(Tally tally) {
        long count = metric.count.applyAsLong(tally);
        long all = metric.all.applyAsLong(tally);
        return expression + ": " + Figures.number(count) + " of " + Figures.number(all) + ' ' + metric.unit + ", " + Figures.share(count, all);
    }

    /**
     * Whether it says how many unreadable files are too many.
     *
     * @return true if so
     */
    public boolean isOfUnreadableFiles() {
        return metric == Metric.UNREADABLE;
    }
}
