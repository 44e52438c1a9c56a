package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import java.util.EnumMap;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;

/** One printed line as a token of the letter's grammar. Its text never enters the grammar. */
final class LineToken extends CommonToken {

    private static final long serialVersionUID = 1L;
    private static final Map<LineKind, Integer> TYPES = types();

    private final transient TypedLine line;

    LineToken(TypedLine line) {
        super(TYPES.get(line.kind()));
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

    private static Map<LineKind, Integer> types() {
        Map<LineKind, Integer> types = new EnumMap<>(LineKind.class);
        for (int type = 1; type <= LetterParser.VOCABULARY.getMaxTokenType(); type++) {
            types.put(LineKind.valueOf(LetterParser.VOCABULARY.getSymbolicName(type)), type);
        }
        return types;
    }
}
