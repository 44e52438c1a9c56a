package io.github.imrletters.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A letter of the standard form to be printed anew, from its record: what a converter or a person makes of it. */
final class Reprint {

    private static final Map<String, String> OUTCOMES = Map.of(
            "UPHELD", "Upheld", "OVERTURNED", "Overturned", "PARTIALLY_OVERTURNED", "Partially Overturned");
    private static final List<String> PARTS_OF_AN_ITEM = List.of(
            "decision", "claimsAdministratorGuideline", "reviewerGuideline", "rationale");

    private final OriginalLetter letter;
    private final Map<String, String> cells;
    private final List<Block> blocks = new ArrayList<>();

    private Reprint(OriginalLetter letter) {
        this.letter = letter;
        this.cells = HeaderTable.cells(letter.record());
    }

    /** Empty of a letter that is not whole. */
    static Optional<Reprint> of(OriginalLetter letter) {
        JsonNode record = letter.record();
        if (letter.words().isEmpty() || !letter.parsed().warnings().isEmpty() || !record.path("reviewer").has("statement")
                || !record.has("caseSummary")) {
            return Optional.empty();
        }
        for (JsonNode item : record.path("disputedItems")) {
            if (!PARTS_OF_AN_ITEM.stream().allMatch(item::has)) {
                return Optional.empty();
            }
        }
        Reprint reprint = new Reprint(letter);
        reprint.blocks(record);
        return Optional.of(reprint);
    }

    private void blocks(JsonNode record) {
        if (!cells.isEmpty()) {
            blocks.add(new Block(Block.Kind.HEADER, "", ""));
        }
        title("HOW THE IMR FINAL DETERMINATION WAS MADE");
        text(record.at("/reviewer/statement").asText());
        if (!letter.words("LICENSURE").isEmpty()) {
            text("The Expert Reviewer has the following credentials:");
            labelled("State(s) of Licensure:", joined(record.at("/reviewer/licensureStates")));
            labelled("Certification(s)/Specialty:", joined(record.at("/reviewer/specialties")));
        }
        title("CLINICAL CASE SUMMARY");
        text("The expert reviewer developed the following clinical case summary based on a review of the case file, "
                + "including all medical records:");
        text(record.at("/caseSummary/text").asText());
        title("IMR ISSUES, DECISIONS AND RATIONALES");
        text("The Final Determination was based on decisions for the disputed items/services set forth below:");
        for (JsonNode item : record.path("disputedItems")) {
            blocks.add(new Block(Block.Kind.HEADING, OUTCOMES.get(item.path("decision").asText()), item.at("/request/text").asText()));
            labelled("Claims Administrator guideline:", item.at("/claimsAdministratorGuideline/text").asText());
            labelled("MAXIMUS guideline:", item.at("/reviewerGuideline/text").asText());
            labelled("Decision rationale:", item.at("/rationale/text").asText());
        }
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private void title(String title) {
        blocks.add(new Block(Block.Kind.TITLE, title, ""));
    }

    private void text(String text) {
        for (String paragraph : text.split("\n\n")) {
            blocks.add(new Block(Block.Kind.TEXT, "", paragraph));
        }
    }

    /** A text's later paragraphs have no label. */
    private void labelled(String label, String text) {
        String[] paragraphs = text.split("\n\n", 2);
        blocks.add(new Block(Block.Kind.LABELLED, label, paragraphs[0]));
        if (paragraphs.length > 1) {
            text(paragraphs[1]);
        }
    }

    String print(Style style) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            text.append(printed(blocks.get(i), style));
            text.append(i + 1 < blocks.size() ? style.between(blocks.get(i), blocks.get(i + 1)) : "\n");
        }
        return text.toString();
    }

    ChangedLetter in(Style style) {
        return new ChangedLetter(print(style), letter.record(), style.showsParagraphs());
    }

    private String printed(Block block, Style style) {
        return switch (block.kind()) {
            case HEADER -> style.header(new LinkedHashMap<>(cells));
            case TITLE -> style.title(block.form());
            case TEXT -> style.text(block.text());
            case LABELLED -> style.labelled(block.form(), block.text());
            case HEADING -> style.heading(block.text(), block.form());
        };
    }
}
