package io.github.imrletters.cli.inspect;

import io.github.imrletters.model.Letter;

/** What a letter is called. */
final class LetterTitle {

    private LetterTitle() {
    }

    static String of(Letter letter) {
        if (letter.caseHeader() != null && letter.caseHeader().caseNumber() != null) {
            return letter.caseHeader().caseNumber();
        }
        return letter.source().name() == null ? "A letter" : letter.source().name();
    }
}
