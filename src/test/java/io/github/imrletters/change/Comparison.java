package io.github.imrletters.change;

import java.util.List;

/**
 * A changed letter compared with the record expected of it.
 *
 * @param verdict     how it was read
 * @param differences the facts that were read otherwise
 */
record Comparison(Verdict verdict, List<Difference> differences) {

    static Comparison of(OriginalLetter original, ChangedLetter changed, Goal goal) {
        ParsedText read = ParsedText.of(changed.text());
        List<Difference> differences = Difference.between(changed.expected(), read.record(), changed.paragraphs());
        boolean told = read.warnsMoreThan(original.parsed());
        if (differences.isEmpty()) {
            return new Comparison(goal == Goal.READ_AND_TOLD && !told ? Verdict.SILENT : Verdict.SAME, differences);
        }
        return new Comparison(told ? Verdict.TOLD : Verdict.SILENT, differences);
    }
}
