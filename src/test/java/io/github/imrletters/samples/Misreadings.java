package io.github.imrletters.samples;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Puts misreadings into a letter's texts, which are given in the order of the print. */
final class Misreadings {

    private final List<Misreading> ahead;

    Misreadings(List<Misreading> misread) {
        ahead = new ArrayList<>(misread);
    }

    String in(String text) {
        String read = text;
        for (Iterator<Misreading> next = ahead.iterator(); next.hasNext();) {
            Misreading misreading = next.next();
            int at = read.indexOf(misreading.words());
            if (at >= 0) {
                read = read.substring(0, at) + misreading.read() + read.substring(at + misreading.words().length());
                next.remove();
            }
        }
        return read;
    }

    /** What its author means to be in the letter must be there. */
    void checkAllMade() {
        if (!ahead.isEmpty()) {
            throw new IllegalArgumentException("not in the letter: " + ahead);
        }
    }
}
