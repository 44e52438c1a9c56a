package io.github.imrletters.internal.pdf.content;

/** A PDF transformation matrix {@code [a b c d e f]}. */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    /** This transformation, and then another. */
    Affine then(Affine next) {
        if (next == IDENTITY) {
            return this;
        }
        return new Affine(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** Whether text under this transformation runs from left to right and stands upright. */
    boolean isUpright() {
        return a > 0 && d > 0 && Math.abs(b) < 1e-3 * a && Math.abs(c) < 1e-3 * d;
    }
}
