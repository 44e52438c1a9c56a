package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Decision;
import java.time.LocalDate;

/**
 * An input, in the index of pages: no more of its letter than is shown there, since there may be very many.
 *
 * @param input       as the user finds it again
 * @param page        its page, from the index on, with slashes; {@code null} where the input failed
 * @param caseNumber  of the case header; {@code null} where there is none
 * @param decided     likewise
 * @param outcome     of the letter; {@code null} where it is not known
 * @param items       how many the letter has
 * @param diagnostics likewise
 * @param lost        how many lines are in no fact
 * @param reason      why the input failed; {@code null} where it did not
 */
public record IndexRow(String input, String page, String caseNumber, LocalDate decided, Decision outcome, int items, int diagnostics,
        int lost, String reason) {

    /**
     * Of an input that has no page.
     *
     * @param input  {@link #input}
     * @param reason {@link #reason}
     * @return its row
     */
    public static IndexRow failed(String input, String reason) {
        return new IndexRow(input, null, null, null, null, 0, 0, 0, reason);
    }
}
