package io.github.imrletters.cli.find;

import io.github.imrletters.cli.text.Printable;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.DisputedItem;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Rationale;
import java.util.function.Function;

/** Disputed items as a person reads a list of them: which case, when, what, how it was decided, and one sentence of why. */
public final class Hits {

    private static final int WHY = 300;
    private static final String CUT = "\u2026";

    private Hits() {
    }

    /**
     * An item.
     *
     * @param letter it is of
     * @param item   the item
     * @return two lines, and an empty one behind them
     */
    public static String of(Letter letter, DisputedItem item) {
        String first = String.join("  ", header(letter, CaseHeader::caseNumber), header(letter, CaseHeader::decisionDate),
                item.decision() == null ? "undecided" : item.decision().name(), text(item.request().treatment()));
        String why = why(item.rationale());
        return Printable.name(first) + '\n' + (why.isEmpty() ? "" : "    " + Printable.name(why) + '\n') + '\n';
    }

    private static String header(Letter letter, Function<CaseHeader, Object> fact) {
        Object value = letter.caseHeader() == null ? null : fact.apply(letter.caseHeader());
        return value == null ? "-" : value.toString();
    }

    private static String text(String text) {
        return text == null ? "-" : text.replaceAll("\\s+", " ");
    }

    private static String why(Rationale rationale) {
        String why = rationale == null || rationale.text() == null ? "" : Why.of(text(rationale.text()).strip());
        return why.length() <= WHY ? why : why.substring(0, WHY) + CUT;
    }
}
