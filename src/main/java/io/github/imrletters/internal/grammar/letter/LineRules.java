package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.line.TypedLine;
import java.util.IdentityHashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Which rule of its grammar took each line of a letter: the innermost one, told by the tree. */
public final class LineRules {

    /** Notes nothing. */
    public static final LineRules NONE = new LineRules(null);

    private static final String CONTEXT = "Context";

    /** Lines that are equal can be taken by different rules. */
    private final Map<TypedLine, String> rules;

    private LineRules(Map<TypedLine, String> rules) {
        this.rules = rules;
    }

    /**
     * Makes ready for a letter.
     *
     * @param wanted whether anybody will ask
     * @return an empty account
     */
    public static LineRules of(boolean wanted) {
        return wanted ? new LineRules(new IdentityHashMap<>()) : NONE;
    }

    /**
     * Notes the lines of a tree.
     *
     * @param tree of a letter
     */
    public void note(ParserRuleContext tree) {
        if (rules != null) {
            walk(tree);
        }
    }

    private void walk(ParserRuleContext rule) {
        for (int i = 0; i < rule.getChildCount(); i++) {
            ParseTree child = rule.getChild(i);
            if (child instanceof ParserRuleContext inner) {
                walk(inner);
            } else if (child instanceof TerminalNode terminal && terminal.getSymbol() instanceof LineToken token) {
                rules.put(token.line(), name(rule));
            }
        }
    }

    /** ANTLR names the class of a context after its alternative, or after its rule where that has only one way to be. */
    private static String name(ParserRuleContext rule) {
        String type = rule.getClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1, type.length() - CONTEXT.length());
    }

    /**
     * The rule that took a line.
     *
     * @param line one of the letter's, the very same
     * @return the name of the rule, or of its alternative; {@code null} where none took it
     */
    public String of(TypedLine line) {
        return rules == null ? null : rules.get(line);
    }
}
