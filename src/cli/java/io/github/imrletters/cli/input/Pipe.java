package io.github.imrletters.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;

/**
 * What comes through standard input or through a pipe that a shell made, and can be read once: JSON Lines, which begin with a brace, or
 * one letter. That is read into memory here, since the time that parsing may take does not begin while somebody types.
 */
final class Pipe {

    private Pipe() {
    }

    static Item.Source open(Input input) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(input.content().open());
        if (JsonLines.first(bytes) == '{') {
            return JsonLines.of(input, bytes);
        }
        // One byte more than the parser takes tells it that there are too many.
        byte[] letter = bytes.readNBytes(Bytes.LONGEST + 1);
        return Item.in(List.of(Item.of(Input.of(input.name(), input.path(), new Bytes(letter, null, false)))));
    }
}
