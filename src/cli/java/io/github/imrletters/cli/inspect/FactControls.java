package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.FactPlace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts to point at: each lights its words in the letter. */
final class FactControls {

    private static final int LONGEST_QUOTATION = 60;

    private final Html html;
    private final FactWords words;
    private final Set<String> shown = new HashSet<>();

    FactControls(Html html, FactWords words) {
        this.html = html;
        this.words = words;
    }

    boolean isShown(String pointer) {
        return shown.contains(pointer);
    }

    /** A value; one whose place is not known has nothing to light. A fact is shown in full once, the first time under its pointer. */
    void fact(String pointer, String value, String kind) {
        Integer number = words.number(pointer);
        String id = shown.add(pointer) ? pointer : null;
        String classes = "fact" + (kind.isEmpty() ? "" : " " + kind);
        if (number == null) {
            html.element("span", value, "class", classes, "id", id);
        } else {
            html.element("a", value, "class", classes, "id", id, "href", '#' + pointer, "data-n", number.toString(),
                    "data-l", FactNames.of(pointer), "data-from", basis(words.place(pointer)));
        }
    }

    /** The numbers of the facts that one was worked out from. */
    private String basis(FactPlace place) {
        String numbers = place.from().stream().map(words::number).filter(Objects::nonNull).map(String::valueOf)
                .collect(Collectors.joining(" "));
        return numbers.isEmpty() ? null : numbers;
    }

    /** Why a fact that is not printed is there: from what it follows, by which words and which row of the vocabulary. */
    void reason(String pointer) {
        FactPlace place = words.place(pointer);
        if (place == null || !place.derived()) {
            return;
        }
        html.open("small", "class", "why").text("Worked out from ");
        String separator = "";
        boolean several = place.from().size() > 1;
        for (String from : place.from()) {
            String name = several ? FactNames.ofItem(from) : FactNames.of(from).toLowerCase(Locale.ROOT);
            html.text(separator).element("a", name, "class", "from", "href", '#' + from);
            separator = ", ";
        }
        if (!place.at().isEmpty()) {
            html.text(", by the words ").element("q", Wording.beginning(words.words(pointer), LONGEST_QUOTATION));
        }
        if (place.rule() != null) {
            html.text(", rule ").element("code", place.rule());
        }
        html.text(".").close("small");
    }
}
