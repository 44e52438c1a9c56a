package io.github.imrletters.internal.grammar;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

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

    /** The names of those that hold a token themselves, beside the end of the text. */
    static List<String> namesWithTokens(Class<? extends Parser> grammar) {
        return Arrays.stream(grammar.getDeclaredClasses())
                .filter(node -> Arrays.stream(node.getDeclaredMethods()).anyMatch(GrammarNodes::isToken))
                .map(GrammarNodes::name)
                .toList();
    }

    private static boolean isToken(Method method) {
        return TerminalNode.class.isAssignableFrom(method.getReturnType()) && !method.getName().equals("EOF");
    }

    /** The name of what a node was made for: the alternative's, or the rule's. */
    static String name(Class<?> node) {
        String name = node.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - SUFFIX.length());
    }
}
