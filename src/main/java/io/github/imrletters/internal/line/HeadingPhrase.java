package io.github.imrletters.internal.line;

import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;

/** What the fixed phrases of a partly authorized request's heading mark. They stand in {@code heading-phrases.tsv}. */
public enum HeadingPhrase {
    /** Stands behind what was asked for at first. */
    ORIGINAL,
    /** Stands behind what was authorized. */
    AUTHORIZED,
    /** Stands before what was authorized, in the other wording. */
    AUTHORIZES,
    /** Stands behind what was authorized, in the other wording. */
    LEAVING,
    /** Stands before what is left. */
    REMAINING,
    /** Stands before what is left, in the other wording. */
    REPEATED;

    /** Where a phrase stands in a heading. */
    public record Found(int start, int end) {
    }

    /** Where a damaged phrase stands in a heading, and what it must be. */
    public record Near(int start, int end, String words) {
    }

    private final List<FixedWords> wordings;
    /** The first wording, which is the form's own. */
    private final NearWords usual;

    HeadingPhrase() {
        this.wordings = Rows.ALL.stream().filter(r -> r.get(0).equals(name())).map(r -> new FixedWords(r.get(1))).toList();
        this.usual = new NearWords(Rows.ALL.stream().filter(r -> r.get(0).equals(name())).findFirst().orElseThrow().get(1));
    }

    /**
     * Looks for the phrase, in any of its wordings.
     *
     * @param heading the heading in one line
     * @param from    the index to begin at
     * @return where it stands first, or {@code null}
     */
    public Found in(String heading, int from) {
        Found first = null;
        for (FixedWords words : wordings) {
            int at = words.indexIn(heading, from);
            if (at >= 0 && (first == null || at < first.start())) {
                first = new Found(at, words.endAt(heading, at));
            }
        }
        return first;
    }

    /**
     * Looks for the phrase where it is damaged.
     *
     * @param heading the heading in one line
     * @param from    the index to begin at
     * @return the first place that is near, or {@code null}
     */
    public Near near(String heading, int from) {
        NearText letters = NearText.of(heading, from, heading.length());
        for (int end : usual.endsIn(letters, 0, letters.length())) {
            NearWords.Match match = usual.before(letters, end, start -> 0);
            if (match != null) {
                return new Near(letters.start(match.start()), letters.end(match.end() - 1), usual.words());
            }
        }
        return null;
    }

    /** Read once; an enum's constructors run before its own static fields are set. */
    private static final class Rows {
        private static final List<WordFile.Row> ALL = WordFile.rows(HeadingPhrase.class, "heading-phrases.tsv", 2);
    }
}
