package io.github.imrletters.internal.form;

import io.github.imrletters.internal.grammar.letter.LineRules;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.model.Coverage;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Recognition;
import java.util.List;

/**
 * What became of a text.
 *
 * @param letter      what could be read
 * @param recognition what the text is
 * @param coverage    how many of its lines were placed
 * @param lines       its lines with their kinds; none of a text that no form reads
 * @param rules       which rule took each of them, where places were asked for
 */
public record ReadLetter(Letter letter, Recognition recognition, Coverage coverage, List<TypedLine> lines, LineRules rules) {
}
