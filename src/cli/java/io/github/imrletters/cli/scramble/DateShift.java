package io.github.imrletters.cli.scramble;

import io.github.imrletters.cli.scramble.PrintedDate.Part;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** By how many days all dates of a letter are shifted: one number, so that their order stays. */
final class DateShift {

    /** At least a year, so that no year stays either. */
    private static final int LEAST = 366;
    private static final int MOST = 1800;
    /** Among so many at least one is drawn. */
    private static final int FEWEST_CHOICES = 60;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate FIRST_OF_SHORT = LocalDate.of(1901 + DateFinder.LAST_YEAR_OF_THIS_CENTURY, 1, 1);
    private static final LocalDate LAST_OF_SHORT = LocalDate.of(2000 + DateFinder.LAST_YEAR_OF_THIS_CENTURY, 12, 31);
    private static final int LAST_POSSIBLE_MONTH = 12;
    private static final int LAST_POSSIBLE_DAY = 31;
    private static final int DAYS_OF_ANY_MONTH = 28;

    private final Months months;
    private final Random random;
    private final int days;

    /** A shift and by how many characters it changes what is printed. */
    private record Choice(int days, int cost) {
    }

    DateShift(List<PrintedDate> dates, Months months, Random random) {
        this.months = months;
        this.random = random;
        // A date that is printed again and again weighs no more than once.
        Map<String, PrintedDate> distinct = new LinkedHashMap<>();
        dates.stream().filter(date -> date.date() != null).forEach(date -> distinct.putIfAbsent(
                date.parts().stream().map(part -> part.tells() + part.printed()).collect(Collectors.joining(" ")), date));
        this.days = draw(List.copyOf(distinct.values()));
    }

    private int draw(List<PrintedDate> dates) {
        Set<LocalDate> own = new HashSet<>();
        LocalDate last = LocalDate.now();
        for (PrintedDate date : dates) {
            own.add(date.date());
            last = date.date().isAfter(last) ? date.date() : last;
        }
        List<Choice> choices = new ArrayList<>();
        for (int shift = -MOST; shift <= MOST; shift++) {
            if (Math.abs(shift) >= LEAST && isPossible(dates, own, last, shift)) {
                choices.add(new Choice(shift, cost(dates, shift)));
            }
        }
        Collections.shuffle(choices, random);
        choices.sort(Comparator.comparing(Choice::cost));
        int best = 0;
        while (best < choices.size() && (best < FEWEST_CHOICES || choices.get(best).cost() == 0)) {
            best++;
        }
        // Dates from everywhere leave no number that suits all of them: then those that cannot be shifted are drawn anew.
        return best == 0 ? LEAST + random.nextInt(MOST - LEAST) : choices.get(random.nextInt(best)).days();
    }

    /** Whether all dates stay in their range, and none becomes another one of the letter's. */
    private static boolean isPossible(List<PrintedDate> dates, Set<LocalDate> own, LocalDate last, int shift) {
        for (PrintedDate date : dates) {
            LocalDate shifted = date.date().plusDays(shift);
            LocalDate first = date.isShort() ? FIRST_OF_SHORT : FIRST;
            LocalDate end = date.isShort() && LAST_OF_SHORT.isBefore(last) ? LAST_OF_SHORT : last;
            // Years apart, a day without its year can be the same.
            boolean same = date.tells(PrintedDate.Tells.DAY) && !date.isFull()
                    && MonthDay.from(shifted).equals(MonthDay.from(date.date()));
            if (same || shifted.isBefore(first) || shifted.isAfter(end) || date.isFull() && own.contains(shifted)) {
                return false;
            }
        }
        return true;
    }

    private int cost(List<PrintedDate> dates, int shift) {
        int cost = 0;
        for (PrintedDate date : dates) {
            for (Part part : date.parts()) {
                cost += Math.abs(part.of(date.date().plusDays(shift), months).length() - part.printed().length());
            }
        }
        return cost;
    }

    /** What stands for the year of a case, so that it goes on fitting the dates. */
    String shiftedYear(String lastDigits) {
        LocalDate middle = LocalDate.of(2000 + Integer.parseInt(lastDigits), 7, 1).plusDays(days);
        return String.format(Locale.ROOT, "%02d", middle.getYear() % 100);
    }

    /** What stands for a part of a date. */
    String shifted(PrintedDate date, Part part) {
        return date.date() == null ? impossible(date, part) : part.of(date.date().plusDays(days), months);
    }

    /** What the calendar does not have stays something that it does not have. */
    private String impossible(PrintedDate date, Part part) {
        boolean ofMonth = monthIsPossible(date);
        int number = part.tells() == PrintedDate.Tells.MONTH_NAME || part.tells() == PrintedDate.Tells.ORDINAL
                ? 0 : Integer.parseInt(part.printed());
        return switch (part.tells()) {
            case MONTH_NAME -> months.like(part.printed(), 1 + random.nextInt(LAST_POSSIBLE_MONTH));
            case ORDINAL -> part.printed();
            case MONTH -> number == 0 ? part.printed()
                    : ofMonth ? between(part, 1, LAST_POSSIBLE_MONTH) : between(part, LAST_POSSIBLE_MONTH + 1, 99);
            case DAY -> number == 0 ? part.printed()
                    : ofMonth ? between(part, LAST_POSSIBLE_DAY + 1, 99) : between(part, 1, DAYS_OF_ANY_MONTH);
            case YEAR -> between(part, 10, 99);
        };
    }

    private static boolean monthIsPossible(PrintedDate date) {
        for (Part part : date.parts()) {
            if (part.tells() == PrintedDate.Tells.MONTH) {
                int month = Integer.parseInt(part.printed());
                return month >= 1 && month <= LAST_POSSIBLE_MONTH;
            }
        }
        return true;
    }

    /** Another number of as many digits; of a year of four digits, the last two. */
    private String between(Part part, int first, int last) {
        int width = part.printed().length();
        int most = width == 1 ? Math.min(last, 9) : last;
        String drawn = part.printed();
        while (drawn.equals(part.printed())) {
            int number = first + random.nextInt(most - first + 1);
            drawn = width == 4 ? part.printed().substring(0, 2) + number : String.format(Locale.ROOT, "%0" + width + "d", number);
        }
        return drawn;
    }
}
