package io.github.imrletters.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What a list names, a name a line. */
final class ListedNames extends OneByOne {

    /** More than any system takes. */
    private static final int LONGEST = 1 << 16;

    private final Input list;
    private final LineReader lines;
    private final Function<String, Item> meaning;

    /**
     * Opens it.
     *
     * @param list    the file
     * @param meaning what a name means
     */
    ListedNames(Input list, Function<String, Item> meaning) throws IOException {
        this.list = list;
        this.lines = new LineReader(list.content().open(), LONGEST);
        this.meaning = meaning;
    }

    @Override
    Item read() throws IOException {
        byte[] name = lines.next();
        if (name == LineReader.TOO_LONG) {
            String line = list.name() + ':' + lines.number();
            return Item.of(Input.failed(line, line, "the line is longer than " + LONGEST + " bytes, which no name is"));
        }
        return name == null ? null : meaning.apply(new String(name, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
