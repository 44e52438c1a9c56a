package io.github.imrletters.cli.survey;

import io.github.imrletters.cli.text.WordRows;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.UnrecognizedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What tells one worker's case from another's.
 *
 * @param caseNumber   as read
 * @param dateOfInjury likewise
 * @param urDenialDate likewise
 */
record Identity(String caseNumber, LocalDate dateOfInjury, LocalDate urDenialDate) {

    private static final Pattern DATE = Pattern.compile("\\b(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])[/-](\\d{4})\\b");
    private static final List<String[]> WORDS = WordRows.of(Identity.class, "case-words.tsv");

    /** That of a letter; {@code null} where a part of it is not known: such a letter could be any other's copy. */
    static Identity of(CaseHeader header, List<UnrecognizedLine> unplaced) {
        String number = header != null && header.caseNumber() != null ? header.caseNumber() : number(unplaced);
        LocalDate injury = header != null && header.dateOfInjury() != null ? header.dateOfInjury() : date("injury", unplaced);
        LocalDate denial = header != null && header.urDenialDate() != null ? header.urDenialDate() : date("denial", unplaced);
        return number == null || injury == null || denial == null ? null : new Identity(number, injury, denial);
    }

    /** Of a letter of an unknown form nothing is read, and its lines are all there is. */
    private static String number(List<UnrecognizedLine> lines) {
        return lines.stream().flatMap(line -> LineShape.CASE_NUMBER.matcher(line.text()).results()).map(MatchResult::group)
                .findFirst().orElse(null);
    }

    private static LocalDate date(String what, List<UnrecognizedLine> lines) {
        return lines.stream().filter(line -> tells(what, line.text().toLowerCase(Locale.ROOT)))
                .flatMap(line -> DATE.matcher(line.text()).results()).map(Identity::date).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean tells(String what, String line) {
        return WORDS.stream().anyMatch(row -> row[0].equals(what) && line.contains(row[1]));
    }

    private static LocalDate date(MatchResult printed) {
        LocalDate month = LocalDate.of(Integer.parseInt(printed.group(3)), Integer.parseInt(printed.group(1)), 1);
        int day = Integer.parseInt(printed.group(2));
        return day > month.lengthOfMonth() ? null : month.withDayOfMonth(day);
    }

    /**
     * Whether it is certainly another worker's. Several cases of one worker have the date of injury in common, and copies of one letter
     * their dates, however its number was read.
     */
    boolean isOther(Identity other) {
        return !caseNumber.equals(other.caseNumber) && !dateOfInjury.equals(other.dateOfInjury) && !urDenialDate.equals(other.urDenialDate);
    }
}
