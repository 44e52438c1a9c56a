package io.github.imrletters.internal.request;

import io.github.imrletters.internal.words.PhraseTable;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.Word;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.internal.words.WordList;
import io.github.imrletters.model.BodyPart;
import io.github.imrletters.model.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the parts of the body that a request names, each with the side that is printed at it. */
final class BodyPartsReader {

    private static final String NONE = "-";
    /** {@code knee immobilizer}, {@code foot orthotic insoles}. */
    private static final int LONGEST_DEVICE = 2;
    /** {@code Rt. wrist}. */
    private static final int LONGEST_SHORT_SIDE = 2;

    private record SideWord(Side side, String part) {
    }

    private static final PhraseTable<String> PARTS = new PhraseTable<>();
    private static final PhraseTable<SideWord> SIDES = new PhraseTable<>();
    private static final Set<String> MODIFIERS = new HashSet<>();

    static {
        for (WordFile.Row row : WordFile.rows(BodyPartsReader.class, "body-parts.tsv", 2)) {
            PARTS.put(row.get(0), row.get(1), row);
        }
        for (WordFile.Row row : WordFile.rows(BodyPartsReader.class, "sides.tsv", 3)) {
            SIDES.put(row.get(0), new SideWord(Side.valueOf(row.get(1)), row.get(2)), row);
        }
        for (WordFile.Row row : WordFile.rows(BodyPartsReader.class, "side-modifiers.tsv", 1)) {
            MODIFIERS.add(row.get(0));
        }
    }

    private final WordList words;
    private final List<Named> parts = new ArrayList<>(2);
    /** The sides printed, as long as only words that may stand before their part follow. */
    private final List<Told<Side>> sides = new ArrayList<>(2);

    /**
     * A part that is named.
     *
     * @param name by the words that name it
     * @param row  the row that has them; {@code null} where there is none
     * @param side {@code null} where none is told
     */
    record Named(Told<String> name, WordFile.Row row, Told<Side> side) {

        BodyPart part() {
            return new BodyPart(name.value(), Told.value(side));
        }
    }

    private BodyPartsReader(WordList words) {
        this.words = words;
    }

    static List<Named> read(WordList words) {
        BodyPartsReader reader = new BodyPartsReader(words);
        int at = 0;
        while (at < words.size()) {
            at = reader.take(at);
        }
        return reader.parts;
    }

    /** The index behind the parts and sides that are named from a word on, which is the word's own where none is. */
    static int endOfParts(WordList words, int from) {
        int at = from;
        PhraseTable.Found<?> named = named(words, at);
        while (named != null) {
            at = named.end();
            named = named(words, at);
        }
        return at;
    }

    private static PhraseTable.Found<?> named(WordList words, int at) {
        PhraseTable.Found<String> part = PARTS.at(words, at);
        return part == null ? SIDES.at(words, at) : part;
    }

    /** Takes what begins at a word; answers the index to go on at. */
    private int take(int at) {
        PhraseTable.Found<String> part = PARTS.at(words, at);
        if (part != null && isMeasure(part)) {
            return part.end();
        }
        if (part != null) {
            return part(part);
        }
        int upperAndLower = upperAndLower(at);
        if (upperAndLower > 0) {
            return upperAndLower;
        }
        PhraseTable.Found<SideWord> sideWord = SIDES.at(words, at);
        if (sideWord != null && isSide(sideWord)) {
            sides.add(side(sideWord));
            if (!sideWord.meaning().part().equals(NONE)) {
                add(sideWord.meaning().part(), sideWord);
            }
            return sideWord.end();
        }
        PhraseTable.Found<SideWord> bracketed = bracketedSide(at);
        if (bracketed != null) {
            sides.add(side(bracketed));
            return bracketed.end() + 1;
        }
        if (!mayStandBeforePart(at)) {
            sides.clear();
        }
        return at + 1;
    }

    /** {@code Ramp, 6 foot}. */
    private boolean isMeasure(PhraseTable.Found<String> part) {
        boolean feet = words.get(part.start()).is("foot") || words.get(part.start()).is("feet");
        return feet && part.end() == words.size() && words.get(part.start() - 1).isNumber();
    }

    /** {@code (R) knee}: a side in brackets right before its part; {@code null} where there is none. */
    private PhraseTable.Found<SideWord> bracketedSide(int at) {
        if (!words.get(at).is("(")) {
            return null;
        }
        PhraseTable.Found<SideWord> found = SIDES.at(words, at + 1);
        boolean before = found != null && words.get(found.end()).is(")") && PARTS.at(words, found.end() + 1) != null;
        return before ? found : null;
    }

    /** {@code left ring finger}, {@code right and left wrist}. */
    private boolean mayStandBeforePart(int at) {
        Word word = words.get(at);
        boolean joinsSides = (word.is("and") || word.is("/") || word.is("&")) && SIDES.at(words, at + 1) != null;
        boolean abbreviated = word.is(".") && word.glued() && words.get(at - 1).length() <= LONGEST_SHORT_SIDE;
        return abbreviated || word.isNumber() || MODIFIERS.contains(word.text()) || word.is("(") || word.is("-") || joinsSides;
    }

    /** A single letter is a side only as a word of its own before a part: {@code R knee}, but not {@code L4-5}. */
    private boolean isSide(PhraseTable.Found<SideWord> found) {
        Word first = words.get(found.start());
        if (first.length() > 1) {
            return true;
        }
        return !first.glued() && PARTS.at(words, found.end()) != null && !words.get(found.end()).glued();
    }

    /** Adds a part; answers the index behind it and the side that follows it. */
    private int part(PhraseTable.Found<String> found) {
        PhraseTable.Found<SideWord> behind = sides.isEmpty() ? sideBehind(found) : null;
        if (behind != null) {
            sides.add(side(behind));
        }
        if (!found.meaning().equals(NONE)) {
            add(found.meaning(), found);
        }
        sides.clear();
        return behind == null ? found.end() : behind.end();
    }

    /** {@code shoulder, left}; {@code knee (right)}; {@code knee brace, left}. */
    private PhraseTable.Found<SideWord> sideBehind(PhraseTable.Found<String> part) {
        PhraseTable.Found<SideWord> next = sideBehindMark(part.end());
        return next != null || isOfTrunk(part.meaning()) ? next : sideBehindDevice(part.end());
    }

    /** What is done to the spine or the back may have a side of its own: {@code lumbar facet injection, left}. */
    private static boolean isOfTrunk(String part) {
        return part.endsWith("spine") || part.endsWith("back") || part.equals("neck");
    }

    /** Behind a mark, where no part of its own follows the side. */
    private PhraseTable.Found<SideWord> sideBehindMark(int at) {
        Word mark = words.get(at);
        if (!mark.is(",") && !mark.is("(") && !mark.is("-")) {
            return null;
        }
        PhraseTable.Found<SideWord> behind = SIDES.at(words, at + 1);
        boolean alone = behind != null && behind.meaning().part().equals(NONE)
                && (behind.end() == words.size() || words.get(behind.end()).kind() == Word.Kind.MARK);
        return alone ? behind : null;
    }

    /** Between marks, or the request's last word, behind what is worn on the part or done to it. */
    private PhraseTable.Found<SideWord> sideBehindDevice(int end) {
        int at = end;
        while (at < end + LONGEST_DEVICE && words.get(at).kind() == Word.Kind.LETTERS && !words.get(at).is("and")
                && PARTS.at(words, at) == null && SIDES.at(words, at) == null) {
            at++;
        }
        PhraseTable.Found<SideWord> behind = sideBehindMark(at);
        return behind;
    }

    /** {@code upper and lower extremities}: both, the side at the first. Answers the index behind, or -1. */
    private int upperAndLower(int at) {
        boolean upper = words.get(at).is("upper");
        boolean joined = words.get(at + 1).is("and") || words.get(at + 1).is("/") || words.get(at + 1).is("&");
        if (!upper && !words.get(at).is("lower") || !joined) {
            return -1;
        }
        PhraseTable.Found<String> second = PARTS.at(words, at + 2);
        String other = upper ? "upper extremity" : "lower extremity";
        boolean extremities = second != null && second.meaning().endsWith("extremity") && !second.meaning().equals(other);
        if (!extremities) {
            return -1;
        }
        add(Told.by(other, words, at, at + 1), null);
        add(second.meaning(), second);
        return second.end();
    }

    /** Adds a part with the sides printed at it. */
    private void add(String name, PhraseTable.Found<?> found) {
        add(Told.by(name, words, found.start(), found.end()), found.row());
    }

    private void add(Told<String> name, WordFile.Row row) {
        if (sides.isEmpty()) {
            add(new Named(name, row, null));
        }
        for (Told<Side> side : sides) {
            add(new Named(name, row, side));
        }
        sides.clear();
    }

    /** Each once a side; a part named again without one says nothing new. */
    private void add(Named named) {
        BodyPart part = named.part();
        boolean known = parts.stream().map(Named::part)
                .anyMatch(p -> p.equals(part) || part.side() == null && p.name().equals(part.name()));
        if (!known) {
            parts.add(named);
        }
    }

    private Told<Side> side(PhraseTable.Found<SideWord> found) {
        return Told.by(found.meaning().side(), words, found.start(), found.end());
    }
}
