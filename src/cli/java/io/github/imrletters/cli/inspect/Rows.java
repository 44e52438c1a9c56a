package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Fact;
import java.util.List;

/** Sections of the record, and rows in them: what a fact is called, and its value. */
final class Rows {

    /** Longer texts are shown by their beginning: they stand in full in the letter. */
    private static final int LONGEST_TEXT = 140;

    private final Html html;
    private final FactControls facts;

    Rows(Html html, FactControls facts) {
        this.html = html;
        this.facts = facts;
    }

    Html html() {
        return html;
    }

    void section(String title) {
        openSection(title);
        html.element("h3", title);
        html.open("dl");
    }

    /** One whose heading the caller writes. */
    void openSection(String name) {
        html.open("section", "data-name", name);
    }

    void endSection() {
        html.close("dl").close("section").newLine();
    }

    void row(Fact fact, Object value, String kind) {
        row(fact.pointer(), value, kind);
    }

    /** A fact of one value; none where the letter does not tell it. */
    void row(String pointer, Object value, String kind) {
        if (value != null) {
            open(FactNames.of(pointer));
            fact(pointer, value, kind);
            facts.reason(pointer);
            close();
        }
    }

    /** A fact of several values. */
    void rows(Fact fact, List<String> values, String name) {
        if (values.isEmpty()) {
            return;
        }
        open(name);
        for (int i = 0; i < values.size(); i++) {
            html.text(i == 0 ? "" : ", ");
            fact(fact.pointer(i), values.get(i), "");
        }
        close();
    }

    /** Two facts side by side that should say the same. */
    void differing(String name, String where, Fact one, Object oneValue, String elsewhere, Fact other, Object otherValue) {
        html.open("div", "class", "differing");
        html.element("dt", name).open("dd");
        html.open("span", "class", "side").text(where + ' ');
        fact(one.pointer(), oneValue, "");
        html.close("span").text(" ").element("strong", "differs", "class", "mark").text(" ");
        html.open("span", "class", "side").text(elsewhere + ' ');
        fact(other.pointer(), otherValue, "");
        html.close("span");
        close();
    }

    void open(String name) {
        html.open("div").element("dt", name).open("dd");
    }

    void close() {
        html.close("dd").close("div");
    }

    void fact(String pointer, Object value, String kind) {
        String shown = value instanceof Enum<?> constant ? Wording.of(constant) : value.toString();
        facts.fact(pointer, Wording.beginning(shown, LONGEST_TEXT), kind);
    }

    void reason(String pointer) {
        facts.reason(pointer);
    }
}
