package io.github.imrletters.internal.trail;

import io.github.imrletters.internal.reflow.PrintedRange;
import io.github.imrletters.internal.source.CharacterEdges;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.internal.source.PageTurn;
import io.github.imrletters.internal.source.Place;
import io.github.imrletters.model.Box;
import io.github.imrletters.model.PrintedPlace;
import java.util.ArrayList;
import java.util.List;

/** Says where stretches of lines stand as callers see it: in the characters of the source, and on the page as it is seen. */
public final class PrintedPlaces {

    /** How far the letters' fonts reach above their baseline and below it, in font sizes, so that lines do not run into each other. */
    private static final float ASCENT = 0.9f;
    private static final float DESCENT = 0.25f;

    private PrintedPlaces() {
    }

    static List<PrintedPlace> of(List<PrintedRange> ranges) {
        List<PrintedPlace> places = new ArrayList<>(ranges.size());
        for (PrintedRange range : ranges) {
            places.add(of(range.line(), range.start(), range.end()));
        }
        return places;
    }

    /**
     * One stretch.
     *
     * @param start the index of its first character, counted in the whole printed line
     * @param end   the index behind its last character, counted likewise
     */
    static PrintedPlace of(Line line, int start, int end) {
        return new PrintedPlace(line.page(), line.number(), line.startInSource(start), line.endInSource(end),
                box(line.place(), start, end));
    }

    /**
     * Where a stretch of a line stands on its page.
     *
     * @param place the line's; {@code null} where it is not known
     * @param start the index of the stretch's first character, counted in the whole printed line
     * @param end   the index behind its last character, counted likewise
     * @return the box; {@code null} where the edges of the characters are not known
     */
    public static Box box(Place place, int start, int end) {
        CharacterEdges edges = place == null ? null : place.edges();
        if (edges == null) {
            return null;
        }
        return seen(place.turn(), edges.left(start), place.baseline() - ASCENT * place.size(),
                edges.right(end - 1), place.baseline() + DESCENT * place.size());
    }

    private static Box seen(PageTurn turn, float left, float top, float right, float bottom) {
        return switch (turn == null ? 0 : turn.degrees()) {
            case 90 -> box(turn.height() - bottom, left, turn.height() - top, right);
            case 180 -> box(turn.width() - right, turn.height() - bottom, turn.width() - left, turn.height() - top);
            case 270 -> box(top, turn.width() - right, bottom, turn.width() - left);
            default -> box(left, top, right, bottom);
        };
    }

    private static Box box(float left, float top, float right, float bottom) {
        return new Box(tenths(left), tenths(top), tenths(right), tenths(bottom));
    }

    private static double tenths(float points) {
        return Math.round(points * 10) / 10.0;
    }
}
