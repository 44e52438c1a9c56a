package io.github.imrletters.cli;

import io.github.imrletters.cli.call.WrongUseException;
import io.github.imrletters.cli.find.Filter;
import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.model.Category;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DrugClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that tell which letters are meant. */
final class FilterOptions {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final String COMMA = "\\s*,\\s*";

    @Option(names = "--decision", paramLabel = "WORD", split = COMMA, splitSynopsisLabel = ",",
            description = "Items decided so: upheld, overturned, partially_overturned.")
    private List<Decision> decisions = List.of();

    @Option(names = "--category", paramLabel = "WORD", split = COMMA, splitSynopsisLabel = ",",
            description = "Treatments of this category, such as surgery. Any other word tells which there are.")
    private List<Category> categories = List.of();

    @Option(names = "--drug-class", paramLabel = "WORD", split = COMMA, splitSynopsisLabel = ",",
            description = "Drugs of this class, such as opioids. Any other word tells which there are.")
    private List<DrugClass> drugClasses = List.of();

    @Option(names = "--drug", paramLabel = "NAME", description = "Drugs with this in their name.")
    private List<String> drugs = List.of();

    @Option(names = "--body-part", paramLabel = "PART", description = "Treatments of this part: knee, 'left knee'. "
            + "Any other word tells which there are.")
    private List<String> bodyParts = List.of();

    @Option(names = "--specialty", paramLabel = "NAME", description = "Letters whose reviewer has this specialty.")
    private List<String> specialties = List.of();

    @Option(names = "--cites", paramLabel = "TEXT", description = "Items for which one side cited this: a chapter, ODG, ACOEM, MTUS.")
    private List<String> cited = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Letters decided on this day or later: 2016-10-13, 2016-10 or 2016.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Letters decided on this day or before.")
    private String to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Items with these words in request, rationale or case summary; "
            + "given more than once, all of them.")
    private List<String> texts = List.of();

    Filter filter() {
        Filter filter = new Filter();
        refuseBlank("--drug", drugs);
        refuseBlank("--specialty", specialties);
        refuseBlank("--cites", cited);
        refuseBlank("--text", texts);
        filter.decisions(decisions);
        filter.categories(categories);
        filter.drugClasses(drugClasses);
        filter.drugs(drugs);
        bodyParts.forEach(FilterOptions::refuseUnknownPart);
        filter.bodyParts(bodyParts);
        filter.specialties(specialties);
        filter.cited(cited);
        LocalDate first = from == null ? LocalDate.MIN : day("--from", from, false);
        LocalDate last = to == null ? LocalDate.MAX : day("--to", to, true);
        if (last.isBefore(first)) {
            throw new WrongUseException("no day is from " + from + " on and not behind " + to);
        }
        if (from != null) {
            filter.from(first);
        }
        if (to != null) {
            filter.to(last);
        }
        filter.texts(texts);
        return filter;
    }

    /** A variable of a script that is empty does not mean all letters. */
    private static void refuseBlank(String option, List<String> words) {
        if (words.stream().anyMatch(String::isBlank)) {
            throw new WrongUseException(option + " takes words, and there are none");
        }
    }

    private static void refuseUnknownPart(String part) {
        if (!Filter.isBodyPart(part)) {
            throw new WrongUseException("--body-part knows no '" + part + "'; there are, each alone or with its side: "
                    + String.join(", ", Filter.knownBodyParts()));
        }
    }

    /** A year or a month means its first day or its last one. */
    private static LocalDate day(String option, String date, boolean last) {
        try {
            if (date.length() == YEAR) {
                return last ? Year.parse(date).atMonth(12).atEndOfMonth() : Year.parse(date).atDay(1);
            }
            if (date.length() == MONTH) {
                return last ? YearMonth.parse(date).atEndOfMonth() : YearMonth.parse(date).atDay(1);
            }
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new WrongUseException(option + " takes a date such as 2016-10-13, 2016-10 or 2016, not " + date);
        }
    }

    /** What of these changes which lines are written of an input: on one line, and never the same for two filters, whatever their words. */
    String told() {
        StringBuilder told = new StringBuilder("filter");
        for (List<?> values : List.of(decisions, categories, drugClasses, drugs, bodyParts, specialties, cited, given(from), given(to), texts)) {
            told.append(' ').append(values.size());
            for (Object value : values) {
                String word = value.toString();
                told.append(' ').append(word.length()).append(':').append(Printable.name(word));
            }
        }
        return told.toString();
    }

    private static List<String> given(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
