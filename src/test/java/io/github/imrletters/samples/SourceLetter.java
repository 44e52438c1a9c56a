package io.github.imrletters.samples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented letter as its author wrote it, before it is set in type. */
public record SourceLetter(
        String name,
        Printing printing,
        Optional<CaseHeader> header,
        Reviewer reviewer,
        List<String> documents,
        Passage summary,
        List<Item> items) {

    public SourceLetter {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
    }

    /** The cells of the header table; dates as printed (MM/DD/YYYY). */
    public record CaseHeader(
            String caseNumber,
            String dateAssigned,
            String dateOfInjury,
            String decisionDate,
            String urDenialDate,
            String applicationReceived,
            String priority) {}

    /** The reviewer, presented in one of the ways the forms know. */
    public sealed interface Reviewer permits Prose, Credentials, Panel {}

    /** The form of 2014: a sentence within the fixed paragraph. */
    public record Prose(String sentence) implements Reviewer {}

    /** The form of 2015 on: a block of its own, both lists as printed. */
    public record Credentials(String states, String specialties) implements Reviewer {}

    /** Several reviewers, a block for each. */
    public record Panel(List<Credentials> reviewers) implements Reviewer {

        public Panel {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** One disputed item; the outcome is the printed word. */
    public record Item(
            Passage heading, String outcome, Passage claimsAdministrator, Passage maximus, Passage rationale) {}

    /** A paragraph, and after how many of its printed lines a page must end, if anywhere. */
    public record Passage(String text, OptionalInt linesBeforePageEnd) {}
}
