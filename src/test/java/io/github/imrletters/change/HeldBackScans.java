package io.github.imrletters.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Whole letters as scanned, of the kinds that are held back. */
final class HeldBackScans {

    private HeldBackScans() {
    }

    static List<Change> changes() {
        return List.of(
                Change.heldBack("scan: letters taken for others, rules as bars",
                        (letter, random) -> Optional.of(Scan.read(letter, Confusions::several, true, random))),
                Change.heldBack("scan: all letters taken for others that can be, rules as bars",
                        (letter, random) -> Optional.of(Scan.read(letter, Confusions::all, true, random))),
                Change.heldBack("scan: curly quotes", (letter, random) -> Optional.of(new ChangedLetter(
                        curly(letter.text()), curly(letter.record()), true))));
    }

    private static String curly(String text) {
        return text.replace('\'', '\u2019');
    }

    /** The record's own text is curly then, too. */
    private static ObjectNode curly(ObjectNode record) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(curly(record.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an apostrophe is no part of JSON", e);
        }
    }
}
