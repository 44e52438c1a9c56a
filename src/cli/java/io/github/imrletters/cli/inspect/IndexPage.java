package io.github.imrletters.cli.inspect;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;

/** The page that leads to the pages of many letters. */
public final class IndexPage {

    private final List<IndexRow> rows;

    /**
     * Makes an index.
     *
     * @param rows the inputs in their order
     */
    public IndexPage(List<IndexRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Writes the page.
     *
     * @return its HTML
     */
    public String html() {
        long failed = rows.stream().filter(row -> row.page() == null).count();
        Html body = new Html();
        body.open("header").element("h1", "Letters");
        body.element("p", Wording.count(rows.size(), "input", "inputs") + (failed == 0 ? "" : " \u00B7 " + failed + " failed"));
        body.close("header").open("main").open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Letters");
        body.open("table").open("thead").open("tr");
        for (String title : List.of("Letter", "Case", "Decided", "Outcome")) {
            body.element("th", title, "scope", "col");
        }
        for (String title : List.of("Items", "Diagnostics", "Lines in no fact")) {
            body.element("th", title, "scope", "col", "class", "number");
        }
        body.close("tr").close("thead").open("tbody").newLine();
        rows.forEach(row -> write(body, row));
        body.close("tbody").close("table").close("div").close("main");
        return Document.of("Letters \u00B7 inspected", Assets.read("base.css") + Assets.read("index.css"), null, body);
    }

    private static void write(Html body, IndexRow row) {
        body.open("tr", "class", row.page() == null ? "failed" : null).open("th", "scope", "row");
        if (row.page() == null) {
            body.text(row.input()).close("th").element("td", row.reason(), "colspan", "6");
        } else {
            body.element("a", row.input(), "href", relative(row.page())).close("th");
            cells(body, row);
        }
        body.close("tr").newLine();
    }

    private static void cells(Html body, IndexRow row) {
        body.element("td", Objects.toString(row.caseNumber(), "")).element("td", Objects.toString(row.decided(), ""));
        body.open("td");
        if (row.outcome() != null) {
            body.element("span", Wording.of(row.outcome()), "class", Wording.chip(row.outcome()));
        }
        body.close("td");
        for (int count : new int[] {row.items(), row.diagnostics(), row.lost()}) {
            body.element("td", Integer.toString(count), "class", count == 0 ? "number none" : "number");
        }
    }

    /** A path as a link that a colon in it does not make the link of a scheme. */
    private static String relative(String path) {
        try {
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path of a page", e);
        }
    }
}
