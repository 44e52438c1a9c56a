package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the form's own words by the parts of a letter's lines. */
final class FormWordsFinder {

    // "Application Received:" wraps in its cell.
    private static final Pattern HEADER_LABEL = Pattern.compile(
            "Case Number:|Date Assigned:|Date of Injury:|Decision Date:|UR Denial Date:|Priority:|(Application +)?Received:");

    private FormWordsFinder() {
    }

    static List<FormWords> find(String text, List<PlacedPart> parts) {
        List<FormWords> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PlacedPart part = parts.get(i);
            if (part.isHeader()) {
                headerLabels(text, part, words);
            } else if (part.kind().equals("DECISION")) {
                add(FormPart.OUTCOME, part.kind(), text, part.contentEnd(), part.end(), words);
            } else if (part.isLabelled()) {
                add(FormPart.LABEL, part.kind(), text, part.start(), part.contentStart(), words);
            } else if (part.kind().endsWith("_TITLE")) {
                add(FormPart.TITLE, part.kind(), text, part.start(), part.end(), words);
            } else if (part.kind().endsWith("_INTRO") && !parts.get(i - 1).kind().equals(part.kind())) {
                int last = i;
                // An introduction wraps.
                while (last + 1 < parts.size() && parts.get(last + 1).kind().equals(part.kind())) {
                    last++;
                }
                add(FormPart.INTRODUCTION, part.kind(), text, part.start(), parts.get(last).end(), words);
            }
        }
        return words;
    }

    private static void headerLabels(String text, PlacedPart part, List<FormWords> words) {
        Matcher label = HEADER_LABEL.matcher(text).region(part.start(), part.end());
        while (label.find()) {
            words.add(new FormWords(FormPart.HEADER_LABEL, part.kind(), label.start(), label.end()));
        }
    }

    private static void add(FormPart part, String kind, String text, int from, int to, List<FormWords> words) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        // A mailed copy has sentences in place of labels: they are content, too.
        if (end > start) {
            words.add(new FormWords(part, kind, start, end));
        }
    }
}
