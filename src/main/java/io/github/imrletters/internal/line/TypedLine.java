package io.github.imrletters.internal.line;

import io.github.imrletters.internal.source.Line;

/**
 * A line with its kind.
 *
 * @param line    the line
 * @param kind    what it is
 * @param content where its content begins: behind the label that told the kind, or 0
 */
public record TypedLine(Line line, LineKind kind, int content) {

    /**
     * What the line says behind its label.
     *
     * @return the rest of the line; empty where nothing follows
     */
    public String contentText() {
        return content == 0 ? line.text() : line.text().substring(content);
    }

    TypedLine as(LineKind otherKind) {
        return new TypedLine(line, otherKind, content);
    }
}
