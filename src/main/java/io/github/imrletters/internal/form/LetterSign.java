package io.github.imrletters.internal.form;

import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.words.ByFirstLetters;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.Variants;
import io.github.imrletters.internal.words.WordFile;

/** What tells where in a letter, of whatever form, a line stands. */
enum LetterSign {
    /** What a letter of 2013 may print above all else. */
    LETTERHEAD,
    /** The title of a letter of 2013. */
    OPENING,
    /** The title of the section on how the determination was made. */
    HOW_MADE,
    /** The first words of the section on how the determination was made. */
    STATEMENT,
    /** The introduction of the reviewer's credentials. */
    CREDENTIALS,
    /** The title of the case summary. */
    SUMMARY,
    /** The title of the disputed items. */
    ISSUES,
    /** The label that a professional review begins with. */
    REQUEST,
    /** A part of a professional review's only item, or what is behind it. */
    REVIEW,
    /** A part of a disputed item, or what is behind the last one. */
    ITEM;

    private record Entry(LetterSign sign, boolean wholeLine, FixedWords words) {

        private boolean isOn(String line) {
            int end = words.endAt(line, 0);
            return end >= 0 && (!wholeLine || end == line.length() || end == line.length() - 1 && line.charAt(end) == ':');
        }
    }

    private static final ByFirstLetters<Entry> ENTRIES = new ByFirstLetters<>(WordFile.rows(LetterSign.class, "letter-signs.tsv", 3).stream()
            .flatMap(row -> Variants.of(row.get(2)).stream()
                    .map(words -> new Entry(valueOf(row.get(0)), row.get(1).equals("line"), new FixedWords(words))))
            .toList(), Entry::words);

    /** The sign that a line is, as the standard form sees the line; {@code null} of most. */
    static LetterSign of(TypedLine line) {
        return switch (line.kind()) {
            case HOW_MADE_TITLE -> HOW_MADE;
            case CREDENTIALS_INTRO -> CREDENTIALS;
            case CASE_SUMMARY_TITLE -> SUMMARY;
            case ISSUES_TITLE -> ISSUES;
            case DECISION, CLAIMS_ADMINISTRATOR_GUIDELINE, REVIEWER_GUIDELINE, RATIONALE -> ITEM;
            case TEXT -> of(line.line().text());
            default -> null;
        };
    }

    private static LetterSign of(String line) {
        for (Entry entry : ENTRIES.at(line, 0)) {
            if (entry.isOn(line)) {
                return entry.sign();
            }
        }
        return null;
    }
}
