package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.words.Colons;
import io.github.imrletters.internal.words.NearText;
import io.github.imrletters.internal.words.NearWords;
import io.github.imrletters.internal.words.Nearness;
import java.util.ArrayList;
import java.util.List;

/** Finds damaged words of the form in a letter's running text, wherever its lines end. */
final class NearFinder {

    /** What a sentence, or a part of one, ends in. */
    private static final String STOPS = ".:;?!)\"'\u201d";
    /** How odd it is for words to begin or end where only white space parts them from others, and where nothing does. */
    private static final int ODD = 1;
    private static final int VERY_ODD = 3;
    /** So many letters of the last word can stand behind the nearest match. */
    private static final int REST_OF_WORD = 2;

    private final RunningText text;
    private final NearText letters;

    NearFinder(RunningText text) {
        this.text = text;
        this.letters = NearText.of(text.text(), 0, text.length());
    }

    NearText letters() {
        return letters;
    }

    /** All places of a stretch where words stand as they may: at a line's beginning, or, of a label, behind a sentence. */
    List<FoundWords> in(FormWords.Near near, int from, int to) {
        List<FoundWords> found = new ArrayList<>(1);
        int first = letters.indexOf(from);
        for (int end : near.words().endsIn(letters, first, letters.indexOf(to))) {
            NearWords.Match begun = near.words().before(letters, end, this::oddBeginning);
            FoundWords words = begun == null || begun.start() < first ? null : beginning(near, begun.start());
            if (words != null && words.start() < to && isApart(words, near)) {
                found.add(words);
            }
        }
        return found;
    }

    /**
     * Words that begin with the first letter from an index on; {@code null} where they do not. A few letters before a long sentence, the
     * end of another one, are near it too: it begins behind them.
     */
    FoundWords at(FormWords.Near near, int from) {
        int letter = letters.indexOf(from);
        NearWords.Match match = near.words().at(letters, letter, behind -> oddEnd(near, behind));
        NearWords.Match begun = match == null ? null : near.words().before(letters, match.end(), this::oddBeginning);
        return begun == null ? null : beginning(near, Math.max(letter, begun.start()));
    }

    private FoundWords beginning(FormWords.Near near, int letter) {
        NearWords.Match match = near.words().at(letters, letter, behind -> oddEnd(near, behind));
        if (match == null || match.end() == match.start()) {
            return null;
        }
        int end = letters.end(match.end() - 1);
        int endOfLabel = near.colon() ? endOfLabel(match.end()) : -1;
        if (endOfLabel >= 0) {
            end = endOfLabel;
        } else if (near.colon() && Colons.at(text.text(), text.skip(end))) {
            // A dash at a line's end is no letter.
            end = text.skip(end) + 1;
        }
        return new FoundWords(near.kind(), letters.start(match.start()), end, near.match() != FormWords.Match.LABEL,
                new Nearness(near.words().words(), match.distance(), false));
    }

    /**
     * The index behind a label's colon, where a last letter or two of its last word, which are too many, can stand before it; where no
     * colon does, behind those letters, if they are no word's beginning. -1 where neither is there.
     */
    private int endOfLabel(int behind) {
        for (int letter = behind; letter < letters.length() && letter <= behind + REST_OF_WORD; letter++) {
            if (isColon(letter)) {
                return letters.end(letter);
            }
            if (isParted(letter)) {
                return letter > behind ? letters.end(letter - 1) : -1;
            }
            if (!Character.isLowerCase(text.text().charAt(letters.start(letter)))) {
                return -1;
            }
        }
        return -1;
    }

    private int oddBeginning(int letter) {
        int start = letters.start(letter);
        return text.beginsLine(start) || followsStop(start) ? 0 : isParted(letter) ? ODD : VERY_ODD;
    }

    private int oddEnd(FormWords.Near near, int behind) {
        boolean due = behind == letters.length() || (near.colon() ? isColon(behind) : text.beginsLine(letters.start(behind)));
        return due ? 0 : isParted(behind) ? ODD : VERY_ODD;
    }

    private boolean isParted(int letter) {
        return letter == 0 || letters.start(letter) > letters.end(letter - 1);
    }

    private boolean isColon(int letter) {
        return letter < letters.length() && Colons.at(text.text(), letters.start(letter));
    }

    private boolean followsStop(int start) {
        int before = text.skipBack(start, 0);
        return before > 0 && STOPS.indexOf(text.text().charAt(before - 1)) >= 0;
    }

    private boolean isApart(FoundWords words, FormWords.Near near) {
        char last = text.text().charAt(words.end() - 1);
        boolean begins = text.beginsLine(words.start());
        if (!near.colon()) {
            return text.endsLine(words.end()) && (begins || followsStop(words.start()) || isTitle(words)) || begins && beginsSentence(words.end());
        }
        boolean colon = Colons.at(text.text(), words.end() - 1);
        return begins && (colon || text.endsLine(words.end()) || beginsSentence(words.end()))
                || (last == ':' || last == ';') && (followsStop(words.start()) || words.near().distance() == 0);
    }

    /** Nothing but titles is in capitals. */
    private boolean isTitle(FoundWords words) {
        return words.near().distance() == 0 && text.text().substring(words.start(), words.end()).chars().noneMatch(Character::isLowerCase);
    }

    private boolean beginsSentence(int from) {
        int next = text.skip(from);
        return next == text.length() || !Character.isLowerCase(text.text().charAt(next));
    }
}
