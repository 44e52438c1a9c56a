package io.github.imrletters.cli.inspect;

import io.github.imrletters.ParseResult;
import io.github.imrletters.model.CaseHeader;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Places;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page that shows a letter as printed beside the facts read from it, each of which lights its words there. */
public final class LetterPage {

    private final ParseResult result;
    private final List<byte[]> images;
    private final FactWords words;
    private final Findings findings;

    /**
     * Makes a page.
     *
     * @param result a letter with its places
     * @param images what its pages look like, as PNG; empty for a letter that is shown as text alone
     */
    public LetterPage(ParseResult result, List<byte[]> images) {
        this.result = result;
        this.images = List.copyOf(images);
        this.words = new FactWords(Objects.requireNonNullElse(result.places(), new Places(Map.of())), result.pages());
        this.findings = new Findings(result.letter(), result.pages(), words);
    }

    /**
     * Writes the page.
     *
     * @return its HTML
     */
    public String html() {
        Letter letter = result.letter();
        LineRules rules = new LineRules();
        Html body = new Html();
        header(body, letter);
        body.open("main").newLine();
        body.open("section", "id", "letter", "aria-label", "The letter as printed").element("h2", "The letter as printed").newLine();
        new LetterPane(body, words, findings, rules).write(result.pages(), images);
        body.close("section").newLine();
        body.open("aside", "id", "dock", "aria-label", "The fact pointed at", "hidden", "").close("aside").newLine();
        body.open("section", "id", "record", "aria-label", "The facts").element("h2", "The facts").newLine();
        new FindingsPane(body, letter, words, findings).write();
        new RecordPane(body, letter, words).write();
        body.close("section").close("main").newLine();
        return Document.of(LetterTitle.of(letter) + " \u00B7 inspected", Assets.read("base.css") + Assets.read("letter.css") + rules,
                Assets.read("letter.js"), body);
    }

    /**
     * What an index tells of the letter.
     *
     * @param input {@link IndexRow#input}
     * @param page  {@link IndexRow#page}
     * @return its row
     */
    public IndexRow indexRow(String input, String page) {
        Letter letter = result.letter();
        CaseHeader header = letter.caseHeader();
        return new IndexRow(input, page, header == null ? null : header.caseNumber(), header == null ? null : header.decisionDate(),
                letter.outcome(), letter.disputedItems().size(), findings.diagnostics().size(), findings.lost().size(), null);
    }

    private void header(Html body, Letter letter) {
        body.open("header").element("h1", LetterTitle.of(letter));
        body.open("p");
        // Not the path: folders are named after people, too.
        if (letter.source().name() != null) {
            body.element("span", letter.source().name(), "class", "quoted").text(" \u00B7 ");
        }
        body.text(Wording.count(letter.disputedItems().size(), "item", "items")).text(" \u00B7 ");
        body.element("a", Wording.count(findings.diagnostics().size(), "diagnostic", "diagnostics"), "href", "#record").text(" \u00B7 ");
        body.element("a", Wording.count(findings.lost().size(), "line in no fact", "lines in no fact"), "href",
                findings.lost().isEmpty() ? "#record" : "#lost", "class", findings.lost().isEmpty() ? null : "lost-count");
        body.close("p");
        body.open("p", "class", "key").element("span", "a fact", "class", "phrase").text(" ")
                .element("span", "the form\u2019s own words", "class", "form").text(" ")
                .element("span", "in no fact", "class", "lost").close("p");
        body.close("header").newLine();
    }
}
