package io.github.imrletters.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the yardstick of regular expressions finds in a letter: the facts that stand behind fixed labels.
 *
 * @param caseNumber   the case number
 * @param priority     standard or expedited
 * @param dates        the case header's dates by their labels
 * @param states       where the reviewer is licensed
 * @param specialties  the reviewer's specialties
 * @param statement    how the determination was made
 * @param summary      the case summary
 * @param items        the disputed items
 */
record CoreFacts(String caseNumber, String priority, Map<String, LocalDate> dates, List<String> states,
                 List<String> specialties, String statement, String summary, List<Item> items) {

    /**
     * A disputed item.
     *
     * @param request                      its heading
     * @param outcome                      the word behind the heading
     * @param claimsAdministratorGuideline what the claims administrator cited
     * @param reviewerGuideline            what the reviewer cited
     * @param rationale                    why the reviewer decided so
     */
    record Item(String request, String outcome, String claimsAdministratorGuideline, String reviewerGuideline,
                String rationale) {
    }
}
