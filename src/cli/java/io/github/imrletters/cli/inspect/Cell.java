package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Box;
import java.util.List;

/**
 * Words that stand together on a line: the whole line, or a label or value of the case header, between which stand gaps.
 *
 * @param segments its words
 * @param box      where it stands on its page; {@code null} where that is not known
 * @param exact   whether the words fill the box; a label stands somewhere in it
 */
record Cell(List<Segment> segments, Box box, boolean exact) {
}
