package io.github.imrletters.internal.trail;

import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.reflow.PrintedRange;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.words.Told;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.FactPlace;
import io.github.imrletters.model.Places;
import io.github.imrletters.model.PrintedPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks where the facts of a letter stand, from one of its records on. What reads a fact marks it; where nobody asked for places, a
 * mark is nothing.
 */
public final class Trail {

    /** Marks nothing. */
    public static final Trail NONE = new Trail(null, null, "");

    private final Map<String, FactPlace> marks;
    /** The texts that were marked whole. */
    private final Map<String, Passage> texts;
    private final String pointer;

    private Trail(Map<String, FactPlace> marks, Map<String, Passage> texts, String pointer) {
        this.marks = marks;
        this.texts = texts;
        this.pointer = pointer;
    }

    /**
     * A trail from a letter on.
     *
     * @param asked whether places are asked for
     * @return {@link #NONE} where they are not
     */
    public static Trail of(boolean asked) {
        return asked ? new Trail(new LinkedHashMap<>(), new HashMap<>(), "") : NONE;
    }

    /**
     * Whether it marks anything.
     *
     * @return true where places are asked for
     */
    public boolean isKept() {
        return marks != null;
    }

    /**
     * The trail from a record inside this one on.
     *
     * @param member the name of the record's component
     * @return the trail; {@link #NONE} of none
     */
    public Trail in(String member) {
        return isKept() ? new Trail(marks, texts, pointer(member)) : NONE;
    }

    /**
     * The trail from an element of a list on.
     *
     * @param member the name of the list's component
     * @param index  where in the list, from 0
     * @return the trail; {@link #NONE} of none
     */
    public Trail in(String member, int index) {
        return isKept() ? new Trail(marks, texts, pointer(member) + '/' + index) : NONE;
    }

    /**
     * The JSON Pointer of a component.
     *
     * @param member its name
     * @return the pointer, from the letter on
     */
    public String pointer(String member) {
        return pointer + '/' + member;
    }

    /**
     * Marks a text.
     *
     * @param member the component's name
     * @param text   the text as it was put together; {@code null} where there is none
     */
    public void printed(String member, Passage text) {
        if (isKept() && text != null) {
            mark(member, text.printed(0, text.text().length()));
            texts.put(pointer(member), text);
        }
    }

    /**
     * Marks what some characters of a text tell.
     *
     * @param member the component's name
     * @param text   the text
     * @param told   what they tell; {@code null} where nothing is told
     */
    public void printed(String member, Passage text, Told<?> told) {
        if (isKept() && told != null) {
            mark(member, text.printed(told.start(), told.end()));
        }
    }

    /**
     * Marks a value that several stretches of a text tell together.
     *
     * @param member the component's name
     * @param text   the text
     * @param told   the stretches in their order
     */
    public void printed(String member, Passage text, List<? extends Told<?>> told) {
        if (isKept()) {
            List<PrintedRange> ranges = new ArrayList<>(2);
            told.forEach(stretch -> ranges.addAll(text.printed(stretch.start(), stretch.end())));
            mark(member, ranges);
        }
    }

    /**
     * Marks a list of texts.
     *
     * @param member the list's component
     * @param texts  one an element
     */
    public void printed(String member, List<Passage> texts) {
        if (isKept()) {
            for (int i = 0; i < texts.size(); i++) {
                printed(member + '/' + i, texts.get(i));
            }
        }
    }

    /**
     * Marks what a part of a line tells.
     *
     * @param member the component's name
     * @param line   the line
     * @param start  the index of the part's first character in the line's text
     * @param end    the index behind its last one
     */
    public void printed(String member, Line line, int start, int end) {
        if (isKept()) {
            mark(member, new FactPlace(List.of(PrintedPlaces.of(line, line.column() + start, line.column() + end)), null, null));
        }
    }

    private void mark(String member, List<PrintedRange> ranges) {
        List<PrintedPlace> places = PrintedPlaces.of(ranges);
        if (!places.isEmpty()) {
            mark(member, new FactPlace(places, null, null));
        }
    }

    /**
     * Marks what was worked out from other facts.
     *
     * @param member the component's name
     * @param from   the other facts' pointers, at least one
     */
    public void derived(String member, List<String> from) {
        if (isKept()) {
            mark(member, new FactPlace(List.of(), from, null));
        }
    }

    /**
     * Marks what was worked out from a text by some of its characters.
     *
     * @param member the component's name
     * @param from   the text's pointer
     * @param row    the row of the vocabulary that decided; {@code null} where no single one did
     * @param text   the text
     * @param told   the characters that decided; {@code null} where no single ones did
     */
    public void derived(String member, String from, WordFile.Row row, Passage text, Told<?> told) {
        if (isKept()) {
            List<PrintedPlace> at = told == null ? List.of() : PrintedPlaces.of(text.printed(told.start(), told.end()));
            mark(member, new FactPlace(at, List.of(from), row == null ? null : row.reference()));
        }
    }

    /**
     * Where a fact that was marked begins.
     *
     * @param fact its pointer in the letter
     * @param told the characters of it that are meant, of a text; {@code null} where all are
     * @return its first line; {@code null} where that is not known
     */
    public PrintedPlace first(String fact, Told<?> told) {
        FactPlace mark = marks.get(fact);
        Passage text = texts.get(fact);
        List<PrintedPlace> places = told != null && text != null ? PrintedPlaces.of(text.printed(told.start(), told.end()))
                : mark != null ? mark.at() : List.of();
        return places.isEmpty() ? null : places.get(0);
    }

    private void mark(String member, FactPlace place) {
        marks.put(pointer(member), place);
    }

    /**
     * All that was marked, in the letter.
     *
     * @return the places; {@code null} where nobody asked for them
     */
    public Places places() {
        return isKept() ? new Places(marks) : null;
    }
}
