package io.github.imrletters.change;

import java.util.Set;

/** The kinds of change that are not read yet, each with what it would take. All others are, and stay so. */
final class NotRead {

    /** Words of any kind are known by their pages; without pages nothing tells them from text. */
    private static final String WORDS_WITHOUT_PAGES = "HELD_BACK running line: an unknown one, bottom";

    static final Set<String> KINDS = Set.of(WORDS_WITHOUT_PAGES,
            // The same line stands in the opening letter of 2013, which loses it; told by a warning.
            "OPEN running line: IMR case number, bottom",
            // A heading in bold that a page's mark cuts in two: the bold type is closed in the other part.
            "OPEN Markdown: page as a comment in a paragraph",
            "HELD_BACK Markdown: page in braces in a paragraph",
            "HELD_BACK Markdown: rule of hyphens in a paragraph");

    private NotRead() {
    }
}
