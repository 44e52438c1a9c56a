package io.github.imrletters.internal.grammar.guideline;

import org.antlr.v4.runtime.CommonToken;

/** A part of a guideline paragraph as a token. Its text is cut only on demand: most tokens are never asked for theirs. */
final class GuidelineToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final transient String paragraph;

    GuidelineToken(int type, String paragraph, int start, int end) {
        super(type);
        this.paragraph = paragraph;
        setStartIndex(start);
        setStopIndex(end - 1);
    }

    /** The index behind its last character. */
    int end() {
        return getStopIndex() + 1;
    }

    @Override
    public String getText() {
        return paragraph.substring(getStartIndex(), end());
    }
}
