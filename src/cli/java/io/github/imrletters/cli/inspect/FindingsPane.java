package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Diagnostic;
import io.github.imrletters.model.Fact;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.UnrecognizedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person should look at, each with the way to its line. */
final class FindingsPane {

    private static final int LONGEST_LINE = 90;
    /** More lines than these are folded. */
    private static final int FEW = 8;

    private final Html html;
    private final Findings findings;
    private final FactControls facts;
    private final Map<String, String> unrecognized = new HashMap<>();

    FindingsPane(Html html, Letter letter, FactWords words, Findings findings) {
        this.html = html;
        this.findings = findings;
        this.facts = new FactControls(html, words);
        List<UnrecognizedLine> lines = letter.unrecognizedLines();
        for (int i = 0; i < lines.size(); i++) {
            unrecognized.put(Findings.lineId(lines.get(i).page(), lines.get(i).line()), Fact.UNRECOGNIZED_LINE.pointer(i));
        }
    }

    void write() {
        html.open("section", "class", "findings", "data-name", "To look at").element("h3", "To look at");
        if (findings.diagnostics().isEmpty() && findings.lost().isEmpty()) {
            html.element("p", "Nothing: there are no diagnostics, and each line has a fact in it or is the form\u2019s own.",
                    "class", "fine");
        }
        diagnostics();
        lost();
        html.close("section").newLine();
    }

    private void diagnostics() {
        if (findings.diagnostics().isEmpty()) {
            return;
        }
        html.open("ul", "class", "diagnostics");
        for (int i = 0; i < findings.diagnostics().size(); i++) {
            Diagnostic diagnostic = findings.diagnostics().get(i);
            String severity = Wording.severity(diagnostic);
            html.open("li", "id", Findings.diagnosticId(i), "class", severity.toLowerCase(Locale.ROOT));
            html.element("b", severity).text(" " + diagnostic.message() + ' ');
            if (diagnostic.code() != null) {
                html.element("code", diagnostic.code().name()).text(" ");
            }
            place(diagnostic.page(), diagnostic.line());
            html.text(diagnostic.otherPage() == null ? "" : " and ");
            place(diagnostic.otherPage(), diagnostic.otherLine());
            html.close("li");
        }
        html.close("ul");
    }

    private void place(Integer page, Integer line) {
        if (page != null && line != null) {
            html.element("a", "page " + page + ", line " + line, "href", '#' + Findings.lineId(page, line));
        } else if (page != null) {
            html.element("a", "page " + page, "href", '#' + Findings.pageId(page));
        }
    }

    private void lost() {
        int count = findings.lost().size();
        if (count == 0) {
            return;
        }
        html.open("details", "id", "lost", "open", count > FEW ? null : "");
        html.element("summary", Wording.count(count, "line is in no fact", "lines are in no fact"));
        html.open("ul");
        for (Findings.LostLine lost : findings.lost()) {
            html.open("li");
            place(lost.page(), lost.line().number());
            html.text(" ");
            String pointer = unrecognized.get(Findings.lineId(lost.page(), lost.line().number()));
            String text = Wording.beginning(lost.line().text().strip(), LONGEST_LINE);
            if (pointer == null) {
                html.element("span", text, "class", "quoted");
            } else {
                facts.fact(pointer, text, "");
            }
            html.close("li");
        }
        html.close("ul").close("details");
    }
}
