package io.github.imrletters.internal.grammar.early;

import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/** A disputed item of a letter of 2013 as it is put together: its parts can stand apart. */
final class EarlyItem {

    /** As printed; 0 where it has none. */
    final int number;
    final Line first;
    final List<TypedLine> request = new ArrayList<>(2);
    final List<TypedLine> decision = new ArrayList<>(1);
    final List<TypedLine> claimsAdministrator = new ArrayList<>(2);
    final List<TypedLine> reviewer = new ArrayList<>(2);
    final List<TypedLine> rationale = new ArrayList<>();

    EarlyItem(int number, Line first) {
        this.number = number;
        this.first = first;
    }

    boolean hasGuidelines() {
        return !claimsAdministrator.isEmpty() || !reviewer.isEmpty();
    }

    boolean hasParts() {
        return hasGuidelines() || !rationale.isEmpty();
    }

    /** What the request says, but for case and marks. */
    String requestLetters() {
        StringBuilder letters = new StringBuilder();
        for (TypedLine line : request) {
            line.contentText().chars().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }

    /** Whether another one's parts are all missing here. */
    boolean lacksPartsOf(EarlyItem other) {
        return !(hasGuidelines() && other.hasGuidelines()) && (rationale.isEmpty() || other.rationale.isEmpty())
                && (request.isEmpty() || other.request.isEmpty());
    }

    /** Takes over what is missing here; what is printed again is known. */
    void take(EarlyItem other) {
        takeIfMissing(request, other.request);
        takeIfMissing(decision, other.decision);
        if (!hasGuidelines()) {
            claimsAdministrator.addAll(other.claimsAdministrator);
            reviewer.addAll(other.reviewer);
        }
        takeIfMissing(rationale, other.rationale);
    }

    private static void takeIfMissing(List<TypedLine> mine, List<TypedLine> others) {
        if (mine.isEmpty()) {
            mine.addAll(others);
        }
    }
}
