package io.github.imrletters.change;

/**
 * Words of the form at a place of a letter's text.
 *
 * @param part  what they are; an outcome has the colon before it
 * @param kind  the kind of line by its name in the grammar
 * @param start the index of their first character
 * @param end   the index behind their last one
 */
record FormWords(FormPart part, String kind, int start, int end) {

    /** An edit that puts another outcome in the place of the word, behind the colon, which can stand on the line before. */
    Edit wordBy(String text, String outcome) {
        int word = start;
        while (word < end && !Character.isLetter(text.charAt(word))) {
            word++;
        }
        return new Edit(word, end, outcome);
    }

    /** An edit that puts other words in their place. */
    Edit by(String words) {
        return new Edit(start, end, words);
    }
}
