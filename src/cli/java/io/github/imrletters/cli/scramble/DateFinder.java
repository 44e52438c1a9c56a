package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.scramble.PrintedDate.Part;
import io.github.imrletters.cli.scramble.PrintedDate.Tells;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of a letter: whole ones in every form in which letters print them, and months and years by themselves. */
final class DateFinder {

    /** Of two digits, years up to this one are of this century. */
    static final int LAST_YEAR_OF_THIS_CENTURY = 39;

    /** What the unnamed parts of a date are assumed to be. */
    private static final int MID_MONTH = 15;
    private static final int MID_YEAR = 7;
    /** Margins and blank lines where a date goes on in the next line. Bounded, since a text can consist of white space. */
    private static final String SPACE = "\\s{0,80}+";
    private static final String APOSTROPHE = "['\\u2019]";
    private static final String MARK = "([/\\u2010-\\u2013-])";
    private static final String YEAR = APOSTROPHE + "?(?<y>\\d{4}|\\d{2})(?!\\d)";
    private static final String FULL_YEAR = "(?<y>(?:19|20)\\d{2})(?!\\d)";
    private static final String DAY = "(?<d>\\d{1,2})(?!\\d)(?<o>st|nd|rd|th)?";

    private final Months months;
    private final List<Pattern> forms;

    DateFinder(Months months) {
        this.months = months;
        String month = "(?<![\\p{L}])(?<n>" + months.alternatives() + ")(?!\\p{L})\\.?";
        String named = "(?<n>" + months.alternatives() + ")(?!\\p{L})\\.?";
        this.forms = List.of(
                form("(?<!\\d)(?<y>\\d{4})\\s?" + MARK + SPACE + "(?<m>\\d{1,2})\\s?\\2" + SPACE + "(?<d>\\d{1,2})(?!\\d)"),
                form("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?!\\d)"),
                form("(?<!\\d)(?<m>\\d{1,2})\\s?" + MARK + SPACE + "(?<d>\\d{1,2})\\s?\\2" + SPACE + YEAR),
                form("(?<![\\d.])(?<m>\\d{1,2})\\.(?<d>\\d{1,2})\\.(?<y>\\d{4}|\\d{2})(?![\\d]|\\.\\d)"),
                // A hyphen at a line's end that an extractor dropped.
                form("(?<!\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)-" + FULL_YEAR),
                form("(?<!\\d)(?<m>\\d{1,2})-(?<d>[0-3]\\d)" + FULL_YEAR),
                form(month + SPACE + DAY + SPACE + ",?" + SPACE + "(?<y>\\d{4})(?!\\d)"),
                form("(?<!\\d)" + DAY + SPACE + "(?:of\\s{1,80}+)?" + month + SPACE + ",?" + SPACE + "(?<y>\\d{4})(?!\\d)"),
                form(month + SPACE + ",?" + SPACE + "(?:of\\s{1,80}+)?" + FULL_YEAR),
                form("(?<!\\d)(?<d>\\d{1,2})[-\\s.]?" + named + "[-\\s.]?" + YEAR),
                form(month + SPACE + DAY + SPACE + "," + SPACE + APOSTROPHE + "?(?<y>\\d{2})(?!\\d)"),
                form(month + SPACE + APOSTROPHE + "(?<y>\\d{2})(?!\\d)"),
                form("(?<!\\d)" + DAY + SPACE + "(?:of\\s{1,80}+)?(?-i:(?=\\p{Lu}))" + month),
                form(month + SPACE + "the\\s{1,80}+(?<d>\\d{1,2})(?<o>st|nd|rd|th)"),
                form("(?<=\\b(?:on|since|until|till|dated|from|before|after)\\s{1,3})(?<m>0?[1-9]|1[0-2])[/-](?<d>\\d{1,2})(?![\\d/%-])"),
                form(month + SPACE + DAY + "(?![/.-]?\\d|" + SPACE + "(?:mg|%))"),
                form("(?<![\\d/.-])(?<m>0?[1-9]|1[0-2])\\s?[/-]" + SPACE + FULL_YEAR),
                form("(?<![\\d.#$,/])(?<y>19[4-9]\\d|20[0-3]\\d)(?!\\d|[.,]\\d|" + SPACE + "(?:mg|mcg|units?|iu|%))"),
                // By themselves, 'may' and 'march' are words of other kinds too.
                form("(?<=\\b(?:in|of|since|until|till|from|through|by|early|late|mid|last|this|and|to)[\\s-]{1,3})" + month),
                Pattern.compile("(?<![\\p{L}])(?<n>(?!May|March|Mar\\b|Dec\\b|Sep\\b)\\p{Lu}\\p{L}+)(?!\\p{L})"));
    }

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Finds them.
     *
     * @param text  the letter
     * @param fixed the characters that stay; those of the dates are added
     * @return the dates in no particular order
     */
    List<PrintedDate> find(CharSequence text, BitSet fixed) {
        List<List<Part>> found = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                List<Part> parts = parts(matcher);
                if (!parts.isEmpty() && parts.stream().allMatch(part -> fixed.get(part.start(), part.end()).isEmpty())) {
                    parts.forEach(part -> fixed.set(part.start(), part.end()));
                    found.add(parts);
                }
            }
        }
        int latestYear = found.stream().map(parts -> dated(parts, MID_YEAR).date())
                .filter(date -> date != null).mapToInt(LocalDate::getYear)
                .filter(year -> year > MID_YEAR).max().orElse(LocalDate.now().getYear());
        return found.stream().map(parts -> dated(parts, latestYear)).toList();
    }

    private List<Part> parts(Matcher matcher) {
        String form = matcher.pattern().pattern();
        List<Part> parts = new ArrayList<>();
        if (form.contains("(?<n>")) {
            if (!months.isOne(matcher.group("n"))) {
                return List.of();
            }
            parts.add(new Part(Tells.MONTH_NAME, matcher.start("n"), matcher.group("n")));
        }
        add(form, "m", Tells.MONTH, matcher, parts);
        add(form, "d", Tells.DAY, matcher, parts);
        add(form, "o", Tells.ORDINAL, matcher, parts);
        add(form, "y", Tells.YEAR, matcher, parts);
        parts.sort(Comparator.comparing(Part::start));
        return parts;
    }

    private static void add(String form, String group, Tells tells, Matcher matcher, List<Part> parts) {
        if (form.contains("(?<" + group + ">") && matcher.group(group) != null) {
            parts.add(new Part(tells, matcher.start(group), matcher.group(group)));
        }
    }

    private PrintedDate dated(List<Part> parts, int assumedYear) {
        int month = MID_YEAR;
        int day = MID_MONTH;
        int year = assumedYear;
        for (Part part : parts) {
            switch (part.tells()) {
                case MONTH -> month = Integer.parseInt(part.printed());
                case MONTH_NAME -> month = months.number(part.printed());
                case DAY -> day = Integer.parseInt(part.printed());
                case YEAR -> year = year(part.printed());
                default -> {
                    // An ordinal's ending follows from the day.
                }
            }
        }
        try {
            return new PrintedDate(LocalDate.of(year, month, day), parts);
        } catch (DateTimeException e) {
            return new PrintedDate(null, parts);
        }
    }

    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        if (printed.length() > 2) {
            return year;
        }
        return year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }
}
