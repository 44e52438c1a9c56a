package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.source.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Runs the letter's grammar over typed lines, and finds lines in the trees of letters. */
public final class LetterTree {

    private static final Map<LineKind, Integer> TYPES = types(LetterParser.VOCABULARY);
    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(LetterParser._ATN);

    private LetterTree() {
    }

    static LetterParser.LetterContext parse(List<TypedLine> lines) {
        return ONE_TOKEN.in(new LetterParser(tokens(lines, TYPES))).letter();
    }

    /**
     * Makes tokens of lines.
     *
     * @param lines in reading order
     * @param types the token types of their kinds
     * @return one token a line
     */
    public static CommonTokenStream tokens(List<TypedLine> lines, Map<LineKind, Integer> types) {
        List<LineToken> tokens = new ArrayList<>(lines.size());
        for (TypedLine line : lines) {
            tokens.add(new LineToken(line, types.get(line.kind())));
        }
        return new CommonTokenStream(new ListTokenSource(tokens));
    }

    /**
     * The token types of a grammar over the kinds of lines.
     *
     * @param grammar its vocabulary, of the kinds' names
     * @return the type of each kind that the grammar has
     */
    public static Map<LineKind, Integer> types(Vocabulary grammar) {
        Map<LineKind, Integer> types = new EnumMap<>(LineKind.class);
        for (int type = 1; type <= grammar.getMaxTokenType(); type++) {
            types.put(LineKind.valueOf(grammar.getSymbolicName(type)), type);
        }
        return types;
    }

    /**
     * The lines of a part of the tree.
     *
     * @param part may be {@code null}
     * @return in reading order; none for a part that is not there
     */
    public static List<TypedLine> lines(ParseTree part) {
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

    /**
     * The line that a part begins with.
     *
     * @param part of a tree
     * @return its first line
     */
    public static Line firstLine(ParserRuleContext part) {
        return ((LineToken) part.getStart()).line().line();
    }

    /**
     * An alternative that a mapper does not treat is a mistake in the mapper.
     *
     * @param alternative the one
     * @return the exception to throw
     */
    public static IllegalStateException untreated(ParserRuleContext alternative) {
        return new IllegalStateException("the mapper has no case for " + alternative.getClass().getSimpleName());
    }
}
