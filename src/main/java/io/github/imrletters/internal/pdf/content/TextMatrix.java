package io.github.imrletters.internal.pdf.content;

/**
 * Where the next text goes: text matrix and line matrix (PDF 32000-1, 9.4.1). Nearly every operator moves them and few turn or
 * stretch them, so the place is kept apart from the rest.
 */
final class TextMatrix {

    private Affine matrix = Affine.IDENTITY;
    private double lineX;
    private double lineY;
    private double x;
    private double y;

    void set(Affine newMatrix) {
        matrix = newMatrix;
        lineX = newMatrix.e();
        lineY = newMatrix.f();
        x = lineX;
        y = lineY;
    }

    /** Moves to a new line, by amounts of the line before. */
    void moveLine(double right, double up) {
        lineX += right * matrix.a() + up * matrix.c();
        lineY += right * matrix.b() + up * matrix.d();
        x = lineX;
        y = lineY;
    }

    /** Moves on in the line. */
    void advance(double right) {
        x += right * matrix.a();
        y += right * matrix.b();
    }

    /** How this matrix and then another turn and stretch; their shift is no part of it. */
    Affine turned(Affine next) {
        return matrix.then(next);
    }

    /** The place under another matrix, from the left. */
    double pageX(Affine next) {
        return x * next.a() + y * next.c() + next.e();
    }

    /** The place under another matrix, from below. */
    double pageY(Affine next) {
        return x * next.b() + y * next.d() + next.f();
    }
}
