package io.github.imrletters.cli.find;

import io.github.imrletters.cli.text.WordRows;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Category;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.DrugClass;
import io.github.imrletters.model.Guideline;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which disputed items are meant: those for which all conditions hold. Words are looked for within the printed ones, whatever their case. */
public final class Filter {

    private final List<BiPredicate<Letter, DisputedItem>> conditions = new ArrayList<>();

    /**
     * Whether nothing is left out.
     *
     * @return true without any condition
     */
    public boolean isAny() {
        return conditions.isEmpty();
    }

    /**
     * Whether an item is meant.
     *
     * @param letter it is of
     * @param item   any
     * @return true if all conditions hold
     */
    public boolean holds(Letter letter, DisputedItem item) {
        return conditions.stream().allMatch(condition -> condition.test(letter, item));
    }

    /**
     * The items of a letter that are meant.
     *
     * @param letter any
     * @return in their order
     */
    public List<DisputedItem> items(Letter letter) {
        return letter.disputedItems().stream().filter(item -> holds(letter, item)).toList();
    }

    /**
     * Whether anything in a letter is meant: without a condition, a letter without items, too.
     *
     * @param letter any
     * @return true if so
     */
    public boolean holds(Letter letter) {
        return isAny() || letter.disputedItems().stream().anyMatch(item -> holds(letter, item));
    }

    /** Adds a condition: one of the decisions. */
    public void decisions(List<Decision> any) {
        add(any, (letter, item) -> any.contains(item.decision()));
    }

    /** Adds a condition: one of the categories. */
    public void categories(List<Category> any) {
        add(any, (letter, item) -> any.contains(item.request().category()));
    }

    /** Adds a condition: one of the classes. */
    public void drugClasses(List<DrugClass> any) {
        add(any, (letter, item) -> any.contains(item.request().drugClass()));
    }

    /** Adds a condition: one of the drugs' names. */
    public void drugs(List<String> any) {
        add(any, (letter, item) -> has(any, item.request().medication() == null ? null : item.request().medication().name()));
    }

    /** Adds a condition: one of the parts, as {@code knee} or {@code left knee}. */
    public void bodyParts(List<String> any) {
        add(any, (letter, item) -> item.request().bodyParts().stream().anyMatch(part -> any.stream().anyMatch(name -> is(part, lower(name)))));
    }

    /**
     * The parts that a request can name.
     *
     * @return sorted
     */
    public static Set<String> knownBodyParts() {
        return WordRows.library("request/body-parts.tsv").stream().map(row -> row[1]).filter(part -> !part.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a letter can name a part.
     *
     * @param name as a condition takes it
     * @return false where no item could have it
     */
    public static boolean isBodyPart(String name) {
        Stream<BodyPart> all = knownBodyParts().stream()
                .flatMap(part -> Arrays.stream(Side.values()).map(side -> new BodyPart(part, side)));
        return all.anyMatch(part -> is(part, lower(name)));
    }

    private static boolean is(BodyPart part, String name) {
        return name.equals(part.name()) || part.side() != null && name.equals(lower(part.side().name()) + ' ' + part.name());
    }

    /** Adds a condition: one of the reviewer's specialties. */
    public void specialties(List<String> any) {
        add(any, (letter, item) -> letter.reviewer().specialties().stream().anyMatch(specialty -> has(any, specialty)));
    }

    /** Adds a condition: something that one side or the other cited. */
    public void cited(List<String> any) {
        add(any, (letter, item) -> citations(item).anyMatch(citation -> has(any, citation.chapter()) || has(any, citation.text())
                || citation.source() != null && any.stream().anyMatch(citation.source().name()::equalsIgnoreCase)
                || citation.type() != null && any.stream().anyMatch(citation.type().name()::equalsIgnoreCase)
                || citation.sections().stream().anyMatch(section -> has(any, section))));
    }

    private static Stream<Citation> citations(DisputedItem item) {
        return Stream.of(item.claimsAdministratorGuideline(), item.reviewerGuideline())
                .flatMap(guideline -> guideline == null ? Stream.empty() : citations(guideline));
    }

    private static Stream<Citation> citations(Guideline guideline) {
        return guideline.citations().stream();
    }

    /** Adds a condition: decided on that day or later. */
    public void from(LocalDate first) {
        conditions.add((letter, item) -> decided(letter) != null && !decided(letter).isBefore(first));
    }

    /** Adds a condition: decided on that day or before. */
    public void to(LocalDate last) {
        conditions.add((letter, item) -> decided(letter) != null && !decided(letter).isAfter(last));
    }

    private static LocalDate decided(Letter letter) {
        CaseHeader header = letter.caseHeader();
        return header == null ? null : header.decisionDate();
    }

    /** Adds a condition for each text: it stands in the request, the rationale or the case summary. */
    public void texts(List<String> all) {
        for (String text : all) {
            List<String> one = List.of(text);
            conditions.add((letter, item) -> has(one, item.request().text()) || item.rationale() != null && has(one, item.rationale().text())
                    || letter.caseSummary() != null && has(one, letter.caseSummary().text()));
        }
    }

    private void add(List<?> any, BiPredicate<Letter, DisputedItem> condition) {
        if (!any.isEmpty()) {
            conditions.add(condition);
        }
    }

    private static boolean has(List<String> any, String text) {
        if (text == null) {
            return false;
        }
        String lower = lower(text);
        return any.stream().anyMatch(words -> lower.contains(lower(words)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
