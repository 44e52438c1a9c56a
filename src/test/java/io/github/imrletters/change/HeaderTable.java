package io.github.imrletters.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case header of a letter of the standard form: its place in the text, and its cells by their labels. */
record HeaderTable(int start, int end, Map<String, String> cells) {

    static final Pattern CASE_NUMBER = Pattern.compile("CM\\d\\d-\\d{7,8}");
    static final Pattern DATE = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");

    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("caseNumber", "Case Number:");
        labels.put("dateAssigned", "Date Assigned:");
        labels.put("dateOfInjury", "Date of Injury:");
        labels.put("decisionDate", "Decision Date:");
        labels.put("urDenialDate", "UR Denial Date:");
        labels.put("priority", "Priority:");
        labels.put("applicationReceived", "Application Received:");
        return labels;
    }

    static Optional<HeaderTable> of(OriginalLetter letter) {
        List<PlacedPart> parts = letter.parts().stream().filter(PlacedPart::isHeader).toList();
        Map<String, String> cells = cells(letter.record());
        if (parts.isEmpty() || letter.words(FormPart.HEADER_LABEL).isEmpty() || cells.size() < LABELS.size()) {
            return Optional.empty();
        }
        return Optional.of(new HeaderTable(parts.get(0).start(), parts.get(parts.size() - 1).end(), cells));
    }

    /** What the record says, as the form prints it. */
    static Map<String, String> cells(JsonNode record) {
        Map<String, String> cells = new LinkedHashMap<>();
        LABELS.forEach((member, label) -> {
            JsonNode value = record.path("caseHeader").path(member);
            if (!value.isMissingNode()) {
                cells.put(label, printed(value.asText()));
            }
        });
        return cells;
    }

    private static String printed(String value) {
        String date = value.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$2/$3/$1");
        return value.matches("[A-Z]+") ? value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT) : date;
    }

    /** The cells as the table has them: one in the first row, two in the others. */
    List<List<Map.Entry<String, String>>> rows() {
        return rows(cells);
    }

    static List<List<Map.Entry<String, String>>> rows(Map<String, String> cells) {
        List<Map.Entry<String, String>> all = new ArrayList<>(cells.entrySet());
        List<List<Map.Entry<String, String>>> rows = new ArrayList<>();
        rows.add(all.subList(0, 1));
        for (int i = 1; i < all.size(); i += 2) {
            rows.add(all.subList(i, Math.min(all.size(), i + 2)));
        }
        return rows;
    }

    /** Another table in its place. */
    ChangedLetter reprinted(OriginalLetter letter, String table) {
        return ChangedLetter.same(letter, Edit.apply(letter.text(), List.of(new Edit(start, end, table))));
    }

    /** One of the values that a pattern finds printed otherwise. */
    Optional<ChangedLetter> value(OriginalLetter letter, Pattern values, UnaryOperator<String> otherwise, Random random) {
        List<Edit> edits = new ArrayList<>();
        Matcher value = values.matcher(letter.text()).region(start, end);
        while (value.find()) {
            edits.add(new Edit(value.start(), value.end(), otherwise.apply(value.group())));
        }
        return Chance.one(random, edits).map(edit -> ChangedLetter.same(letter, Edit.apply(letter.text(), List.of(edit))));
    }
}
