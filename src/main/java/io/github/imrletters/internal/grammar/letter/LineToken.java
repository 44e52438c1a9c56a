package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import org.antlr.v4.runtime.CommonToken;

/** One printed line as a token of the letter's grammar. Its text never enters the grammar. */
final class LineToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final transient TypedLine line;

    LineToken(TypedLine line, int type) {
        super(type);
        this.line = line;
        setLine(line.line().number());
        setCharPositionInLine(line.line().column());
        setText(line.kind().name());
        // What the page prints and not the letter is no part of any rule, wherever it falls.
        setChannel(line.kind() == LineKind.PAGE_FURNITURE ? HIDDEN_CHANNEL : DEFAULT_CHANNEL);
    }

    TypedLine line() {
        return line;
    }
}
