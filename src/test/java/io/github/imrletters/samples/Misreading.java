package io.github.imrletters.samples;

/** Words of a letter, and what is read in their place: once, where they are met first. */
record Misreading(String words, String read) {

    private static final String ARROW = " -> ";

    static Misreading of(String value) {
        int arrow = value.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("no 'words -> read': " + value);
        }
        return new Misreading(value.substring(0, arrow), value.substring(arrow + ARROW.length()));
    }
}
