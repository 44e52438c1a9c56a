package io.github.imrletters.internal.grammar;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;

/** The names of what can stand in the trees of a grammar: its rules, and their alternatives that have a name. */
final class GrammarNodes {

    private static final String SUFFIX = "Context";

    private GrammarNodes() {
    }

    static List<String> names(Class<? extends Parser> grammar) {
        return Arrays.stream(grammar.getDeclaredClasses())
                .filter(ParserRuleContext.class::isAssignableFrom)
                .map(GrammarNodes::name)
                .toList();
    }

    /** The name of what a node was made for: the alternative's, or the rule's. */
    static String name(Class<?> node) {
        String name = node.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - SUFFIX.length());
    }
}
