package io.github.imrletters.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Puts other chapters of the MTUS into a guideline. */
final class NewChapters {

    private NewChapters() {
    }

    /**
     * What a guideline cites.
     *
     * @param name     a chapter's name
     * @param year     its year
     * @param sections sections of it, if any
     */
    record Chapter(String name, int year, List<String> sections) {

        static Chapter of(String name, int year, String... sections) {
            return new Chapter(name, year, List.of(sections));
        }

        private String printed() {
            return name + " " + year + (sections.isEmpty() ? "" : ", Section(s): " + String.join(", ", sections));
        }
    }

    /** One reviewer's guideline that cites some chapters, in their order, and nothing else. */
    static Optional<ChangedLetter> cited(OriginalLetter letter, List<Chapter> chapters, Random random) {
        List<Integer> guidelines = IntStream.range(0, letter.parts().size())
                .filter(i -> letter.parts().get(i).kind().equals("REVIEWER_GUIDELINE")).boxed().toList();
        ObjectNode record = letter.record();
        if (guidelines.isEmpty() || letter.words().isEmpty() || guidelines.size() != record.path("disputedItems").size()) {
            return Optional.empty();
        }
        int item = random.nextInt(guidelines.size());
        int part = guidelines.get(item);
        String text = "Decision based on MTUS " + String.join(", and ", chapters.stream().map(Chapter::printed).toList()) + ".";
        expect(RecordEdits.item(record, item).putObject("reviewerGuideline"), text, chapters);
        Edit edit = new Edit(letter.parts().get(part).contentStart(), letter.endOf(part), Wrapping.lines(text, "\n"));
        return Optional.of(new ChangedLetter(Edit.apply(letter.text(), List.of(edit)), record, true));
    }

    private static void expect(ObjectNode guideline, String text, List<Chapter> chapters) {
        guideline.put("text", text);
        var citations = guideline.putArray("citations");
        for (Chapter chapter : chapters) {
            ObjectNode citation = citations.addObject().put("type", "MTUS").put("chapter", chapter.name()).put("year", chapter.year());
            RecordEdits.list(citation, "sections", chapter.sections());
        }
    }
}
