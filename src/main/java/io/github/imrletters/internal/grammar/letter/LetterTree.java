package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Runs the letter's grammar over typed lines, and finds lines in its tree. */
final class LetterTree {

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(LetterParser._ATN);

    private LetterTree() {
    }

    static LetterParser.LetterContext parse(List<TypedLine> lines) {
        List<LineToken> tokens = new ArrayList<>(lines.size());
        for (TypedLine line : lines) {
            tokens.add(new LineToken(line));
        }
        return ONE_TOKEN.in(new LetterParser(new CommonTokenStream(new ListTokenSource(tokens)))).letter();
    }

    /** The lines of a part of the tree, in reading order; none for a part that is not there. */
    static List<TypedLine> lines(ParseTree part) {
        List<TypedLine> lines = new ArrayList<>();
        if (part != null) {
            collect(part, lines);
        }
        return lines;
    }

    private static void collect(ParseTree part, List<TypedLine> lines) {
        if (part instanceof TerminalNode terminal && terminal.getSymbol() instanceof LineToken token) {
            lines.add(token.line());
        }
        for (int i = 0; i < part.getChildCount(); i++) {
            collect(part.getChild(i), lines);
        }
    }

    /** The line that a part begins with. */
    static Line firstLine(ParserRuleContext part) {
        return ((LineToken) part.getStart()).line().line();
    }

    /** An alternative that a mapper does not treat is a mistake in the mapper. */
    static IllegalStateException untreated(ParserRuleContext alternative) {
        return new IllegalStateException("the mapper has no case for " + alternative.getClass().getSimpleName());
    }
}
