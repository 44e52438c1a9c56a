package io.github.imrletters.samples;

/** Text set in one face. */
public record Span(Face face, String text) {

    double width(double size) {
        return face.width(text, size);
    }
}
