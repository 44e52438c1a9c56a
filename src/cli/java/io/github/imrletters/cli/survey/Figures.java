package io.github.imrletters.cli.survey;

import java.util.Locale;

/** Numbers as a report prints them. */
final class Figures {

    private static final double HUNDRED = 100;

    private Figures() {
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String share(long count, long all) {
        return String.format(Locale.ROOT, "%.2f %%", all == 0 ? 0 : HUNDRED * count / all);
    }
}
