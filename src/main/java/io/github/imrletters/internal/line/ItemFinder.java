package io.github.imrletters.internal.line;

import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.reflow.Sentences;
import io.github.imrletters.internal.words.FixedWords;
import io.github.imrletters.internal.words.WordFile;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the headings of disputed items in a letter of 2013: a number, the request, and the words of the decision. The end is certain
 * where a part of the item follows; the beginning is told by the number, or by the words before the request.
 */
final class ItemFinder {

    private static final List<FixedWords> REQUEST = WordFile.rows(ItemFinder.class, "request-words.tsv", 1).stream()
            .map(row -> new FixedWords(row.get(0))).toList();
    /** No heading is longer. */
    private static final int LONGEST = 3_000;
    /** So many numbers can be lost in a row. */
    private static final int LOST = 9;

    private final RunningText text;
    private final IntPredicate beginsPart;
    private final IntPredicate beginsOther;
    /** The number of the last item; 0 before the first one and where they have none. */
    private int last;
    private boolean any;

    /**
     * Finds them in a text.
     *
     * @param beginsPart  whether a part of an item begins at a place
     * @param beginsOther whether another item or a section begins there, as far as its first words tell
     */
    ItemFinder(RunningText text, IntPredicate beginsPart, IntPredicate beginsOther) {
        this.text = text;
        this.beginsPart = beginsPart;
        this.beginsOther = beginsOther;
    }

    /** A heading: where it begins, where its request does, and the words of the decision. */
    record Heading(int start, int request, DecisionWords.Found decision) {
    }

    private int number(int at) {
        return ItemNumber.at(text.text(), at);
    }

    /** Whether the number at a place can be that of the next item. */
    boolean isNext(int at) {
        int number = number(at);
        return number > last && number <= last + LOST;
    }

    /** Counts an item. */
    void take(int at) {
        last = Math.max(last, number(at));
        any = true;
    }

    /**
     * The words of the decision behind a request: those that a line's end or a part of the item follows, since a request can hold
     * such words, or else the first ones. What stands behind a part, another item or a section is not this item's.
     */
    DecisionWords.Found decisionBehind(int from) {
        int to = Math.min(text.length(), from + LONGEST);
        DecisionWords.Found first = DecisionWords.next(text.text(), from, to);
        DecisionWords.Found found = first;
        while (found != null) {
            int end = behindStop(found.end());
            if (text.endsLine(end) || beginsPart.test(text.skip(end))) {
                return found;
            }
            DecisionWords.Found next = DecisionWords.next(text.text(), found.end(), to);
            found = next == null || isOtherBetween(end, next.start()) ? null : next;
        }
        return first;
    }

    private boolean isOtherBetween(int from, int to) {
        for (int at = text.nextPlace(from, to); at < to; at = text.nextPlace(at + 1, to)) {
            if (beginsPart.test(at) || beginsOther.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** The index behind the full stop at a place, or the place. */
    int behindStop(int end) {
        int stop = text.skip(end);
        return stop < text.length() && text.text().charAt(stop) == '.' ? stop + 1 : end;
    }

    /**
     * The index of the mark that ends a request before the parts of its item or, where it is certain that this is one, on its line.
     * -1 where there is none.
     */
    int colonBehind(int from, boolean certain) {
        int to = Math.min(text.length(), from + LONGEST);
        int part = text.nextPlace(from, to);
        while (part < to && !beginsPart.test(part)) {
            part = text.nextPlace(part + 1, to);
        }
        if (part >= to && !certain) {
            return -1;
        }
        if (part >= to) {
            part = text.startOf(text.lineOf(from) + 1);
        }
        int end = text.skipBack(part, from);
        return end > from && (text.text().charAt(end - 1) == ':' || text.text().charAt(end - 1) == '.') ? end - 1 : -1;
    }

    /**
     * The heading that ends right before a part of an item.
     *
     * @param part where the part begins
     * @param from the index behind what is known before
     * @param all  whether nothing but a heading can stand there
     * @return the heading; {@code null} where none does
     */
    Heading headingBefore(int part, int from, boolean all) {
        int end = text.skipBack(part, from);
        end = end > from && text.text().charAt(end - 1) == '.' ? text.skipBack(end - 1, from) : end;
        DecisionWords.Found decision = DecisionWords.before(text.text(), end, from);
        if (decision == null) {
            return null;
        }
        int start = start(decision.start(), Math.max(from, decision.start() - LONGEST), all ? text.skip(from) : -1);
        if (start < 0) {
            return null;
        }
        int numbered = Math.max(ItemNumber.endAt(text.text(), start), start);
        int words = behindRequestWords(text.skip(numbered));
        return new Heading(start, words > 0 ? words : numbered, decision);
    }

    /** The index behind the words before a request; -1 where none stand. */
    private int behindRequestWords(int at) {
        int end = -1;
        for (int i = 0; i < REQUEST.size() && end < 0; i++) {
            end = REQUEST.get(i).endAt(text.text(), at);
        }
        return end;
    }

    private int start(int decision, int from, int otherwise) {
        int named = -1;
        int sentence = -1;
        for (int line = text.lineOf(decision); line >= 0 && text.startOf(line + 1) > from; line--) {
            int at = text.skip(Math.max(from, text.startOf(line)));
            if (at >= decision || !text.beginsLine(at) && at > from) {
                continue;
            }
            if (isNext(at)) {
                return at;
            }
            named = named < 0 && behindRequestWords(at) > 0 ? at : named;
            sentence = sentence < 0 && isBehindSentence(at) ? at : sentence;
        }
        if (last > 0) {
            return -1;
        }
        return named >= 0 ? named : otherwise >= 0 ? otherwise : any ? sentence : -1;
    }

    private boolean isBehindSentence(int at) {
        int end = text.skipBack(at, 0);
        return Sentences.endsAt(text.text().substring(Math.max(0, end - 3), end));
    }
}
