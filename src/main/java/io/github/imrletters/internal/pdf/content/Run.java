package io.github.imrletters.internal.pdf.content;

/** What one operator showed: a stretch of the page's characters and where it stands. */
final class Run {

    /** A gap this wide, in font sizes, is a space: real spaces take 0.25, kerning moves letters by less than 0.05. */
    static final double SPACE = 0.15;
    /** A character that begins this much before the one in front of it, in font sizes, is not shown in reading order. */
    static final double BACK = 0.05;

    /** Its first character among those of the page. */
    int from;
    int to;
    /** Whether it shows nothing but spaces. */
    boolean blank = true;
    /** Whether its characters are ASCII and read as they are. */
    boolean plain = true;
    /** Where its first character that is no space begins. */
    float firstPrinted;
    /** Where its last one begins. */
    float lastPrinted;
    double start;
    double end;
    double baseline;
    double size;
    boolean bold;

    /**
     * Notes characters that are no spaces.
     *
     * @param first where the first one of them begins
     * @param last  where the last one begins
     */
    void addPrinted(double first, double last) {
        firstPrinted = blank ? (float) first : firstPrinted;
        lastPrinted = (float) last;
        blank = false;
    }
}
