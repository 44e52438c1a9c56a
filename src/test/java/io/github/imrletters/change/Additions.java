package io.github.imrletters.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/** Adds to a letter what newer or other letters say, and to the record expected what it means. */
final class Additions {

    private Additions() {
    }

    /** A number before each heading. */
    static Optional<ChangedLetter> numbered(OriginalLetter letter, boolean single, IntFunction<String> number) {
        List<Integer> headings = letter.words().isEmpty() ? List.of() : letter.headings();
        if (headings.isEmpty() || single != (headings.size() == 1) || headings.size() != letter.record().path("disputedItems").size()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            edits.add(Edit.insert(headings.get(i), number.apply(i + 1)));
        }
        return Optional.of(ChangedLetter.same(letter, Edit.apply(letter.text(), edits)));
    }

    /** A section of the documents reviewed before the case summary. */
    static Optional<ChangedLetter> documents(OriginalLetter letter, String introduction, String bullet, List<String> documents) {
        return letter.words("CASE_SUMMARY_TITLE").stream().findFirst().map(title -> {
            StringBuilder section = new StringBuilder("DOCUMENTS REVIEWED\n").append(introduction).append("\n\n");
            documents.forEach(document -> section.append(bullet).append(document).append('\n'));
            ObjectNode record = letter.record();
            RecordEdits.list(record, "documentsReviewed", documents);
            return changed(letter, Edit.insert(title.start(), section.append('\n').toString()), record);
        });
    }

    /** Another value of the header's cell for the priority. */
    static Optional<ChangedLetter> expedited(OriginalLetter letter, String expedited) {
        return HeaderTable.of(letter).flatMap(table -> {
            int at = letter.text().indexOf("Standard", table.start());
            if (at < 0 || at >= table.end()) {
                return Optional.empty();
            }
            ObjectNode record = letter.record();
            ((ObjectNode) record.path("caseHeader")).put("priority", "EXPEDITED");
            return Optional.of(changed(letter, new Edit(at, at + "Standard".length(), expedited), record));
        });
    }

    /** Another outcome of one item, behind the colon. */
    static Optional<ChangedLetter> partiallyOverturned(OriginalLetter letter, String outcome, Random random) {
        List<FormWords> outcomes = letter.words(FormPart.OUTCOME);
        ObjectNode record = letter.record();
        if (outcomes.isEmpty() || outcomes.size() != record.path("disputedItems").size()) {
            return Optional.empty();
        }
        int item = random.nextInt(outcomes.size());
        RecordEdits.item(record, item).put("decision", "PARTIALLY_OVERTURNED");
        RecordEdits.outcome(record);
        return Optional.of(changed(letter, outcomes.get(item).wordBy(letter.text(), outcome), record));
    }

    /** A second reviewer's credentials behind the first one's. */
    static Optional<ChangedLetter> secondReviewer(OriginalLetter letter, String firstIntroduction, String nextIntroduction, Random random) {
        List<FormWords> introductions = letter.words("CREDENTIALS_INTRO");
        List<PlacedPart> specialties = letter.parts().stream().filter(part -> part.kind().equals("SPECIALTY")).toList();
        if (introductions.size() != 1 || specialties.size() != 1) {
            return Optional.empty();
        }
        List<String> states = List.of(Chance.one(random, "California", "Nevada"), Chance.one(random, "New York", "Ohio"));
        List<String> boards = List.of(Chance.one(random, "Neurology", "Pain Management"),
                Chance.one(random, "Hospice & Palliative Medicine", "Surgery"));
        ObjectNode record = letter.record();
        ObjectNode reviewer = (ObjectNode) record.path("reviewer");
        RecordEdits.added(reviewer, "licensureStates", states);
        RecordEdits.added(reviewer, "specialties", boards);
        String second = "\n" + nextIntroduction + "State(s) of Licensure: " + String.join(", ", states)
                + "\nCertification(s)/Specialty: " + String.join(", ", boards);
        int end = letter.endOf(letter.parts().indexOf(specialties.get(0)));
        return Optional.of(new ChangedLetter(Edit.apply(letter.text(),
                List.of(introductions.get(0).by(firstIntroduction), Edit.insert(end, second))), record, true));
    }

    private static ChangedLetter changed(OriginalLetter letter, Edit edit, ObjectNode record) {
        return new ChangedLetter(Edit.apply(letter.text(), List.of(edit)), record, true);
    }
}
