package io.github.imrletters.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of summaries and rationales that look like the form's own: a letter's line is broken so that they stand at the beginning of a
 * line, or alone on one, where a reader with too much tolerance takes them for a label, a title or an outcome.
 *
 * @param letter   the letter
 * @param at       the index of the blank at which the line is broken
 * @param end      the index of the blank at which it is broken again; {@link #at} for no second one
 * @param likeness whether they have a word of the form near their beginning
 */
record FalseFriends(OriginalLetter letter, int at, int end, boolean likeness) {

    private static final Set<String> TEXTS = Set.of("RATIONALE", "SUMMARY_INTRO");
    /** What stands alone on a line has this many words. */
    private static final int WORDS = 2;
    private static final Pattern LIKE_THE_FORM = Pattern.compile(
            "^(\\S+ ){0,2}\\S*(guideline|rationale|decision|claims|upheld|overturned|"
                    + "reviewer|summary|determination|case number|credential)",
            Pattern.CASE_INSENSITIVE);

    /** All places at which lines of a letter can be broken. */
    static List<FalseFriends> in(OriginalLetter letter) {
        List<FalseFriends> friends = new ArrayList<>();
        String section = "";
        for (PlacedPart part : letter.parts()) {
            section = part.kind().equals("TEXT") ? section : part.kind();
            if (TEXTS.contains(section)) {
                inLine(letter, part, friends);
            }
        }
        return friends;
    }

    /** Some of many, those like the form's words first and the rest by chance. */
    static List<FalseFriends> some(List<FalseFriends> all, int like, int count, Random random) {
        List<FalseFriends> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return Stream.concat(shuffled.stream().filter(FalseFriends::likeness).limit(like),
                shuffled.stream().filter(friend -> !friend.likeness())).limit(count).toList();
    }

    private static void inLine(OriginalLetter letter, PlacedPart part, List<FalseFriends> friends) {
        String text = letter.text();
        for (int at = text.indexOf(' ', part.contentStart()); at >= 0 && at + 1 < part.contentEnd(); at = text.indexOf(' ', at + 1)) {
            boolean betweenWords = at > part.contentStart() && !Character.isWhitespace(text.charAt(at - 1))
                    && !Character.isWhitespace(text.charAt(at + 1));
            // A line's end behind a hyphen would join its words.
            if (betweenWords && text.charAt(at - 1) != '-') {
                boolean like = LIKE_THE_FORM.matcher(text.substring(at + 1, part.contentEnd())).find();
                friends.add(new FalseFriends(letter, at, at, like));
                int end = behindWords(text, at, part.contentEnd());
                if (end > 0 && text.charAt(end - 1) != '-') {
                    friends.add(new FalseFriends(letter, at, end, like));
                }
            }
        }
    }

    private static int behindWords(String text, int at, int limit) {
        int end = at;
        for (int i = 0; i < WORDS; i++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0 || end + 1 >= limit) {
                return -1;
            }
        }
        return end;
    }

    /** What is read otherwise; where a paragraph ends is no matter here. */
    List<Difference> differences() {
        List<Edit> edits = end == at ? List.of(lineEnd(at)) : List.of(lineEnd(at), lineEnd(end));
        return Difference.between(letter.record(), ParsedText.of(Edit.apply(letter.text(), edits)).record(), false);
    }

    private static Edit lineEnd(int at) {
        return new Edit(at, at + 1, "\n");
    }

    /** The words that stand at a line's beginning, shortened. */
    @Override
    public String toString() {
        int to = end > at ? end : Math.min(letter.text().length(), at + 50);
        return letter.name() + " «" + letter.text().substring(at + 1, to).replace('\n', '|') + "»";
    }
}
