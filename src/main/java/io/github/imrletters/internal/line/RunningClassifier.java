package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.OpeningLabels;
import io.github.imrletters.internal.reflow.RunningText;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what kind each line of a letter of 2013 is. These letters are running text: a label can wrap, and a sentence that begins a part
 * can stand in the middle of a line. So the words of the form are looked for in the text as a whole, wherever a line or a sentence
 * begins, and the lines are cut at them.
 */
public final class RunningClassifier {

    private final PageFurniture pages;
    private final List<Line> letter;
    private final RunningText text;
    private final PhraseScanner scanner;
    private boolean labelled;

    private RunningClassifier(List<Line> printed, FormPhrases phrases) {
        this.pages = PageFurniture.in(printed, phrases::begin);
        this.letter = pages.letter();
        this.text = new RunningText(letter);
        this.scanner = new PhraseScanner(text, phrases);
    }

    /**
     * Gives every line its kind.
     *
     * @param printed a letter's lines in reading order
     * @param phrases of the form that the letter may follow
     * @return the same lines with their kinds; a line on which one part ends and another begins becomes two
     */
    public static TypedLines classify(List<Line> printed, FormPhrases phrases) {
        return new RunningClassifier(printed, phrases).classified();
    }

    private TypedLines classified() {
        MarkedLines marked = new MarkedLines(text, LineKind.HEADER_VALUE, scanner.marks());
        List<TypedLine> typed = new ArrayList<>(letter.size());
        for (int line = 0; line < letter.size(); line++) {
            marked.cut(line).forEach(part -> typed.add(withLabels(part)));
        }
        return new TypedLines(typed, pages.among(typed));
    }

    /** Before the first label stands the letterhead; behind one, values until the letter begins. */
    private TypedLine withLabels(TypedLine line) {
        boolean opening = line.kind() == LineKind.HEADER_VALUE || line.kind() == LineKind.OPENING;
        if (opening && !OpeningLabels.in(line.line().text()).isEmpty()) {
            labelled = true;
            return line.as(LineKind.HEADER_FIELD);
        }
        return line.kind() == LineKind.HEADER_VALUE && !labelled ? line.as(LineKind.OPENING) : line;
    }
}
