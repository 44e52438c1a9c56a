package io.github.imrletters.cli.input;

import io.github.imrletters.ParserOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * An input that is in memory.
 *
 * @param bytes  all of it
 * @param stamp  what changes with them; {@code null} where nothing tells
 * @param isJson whether they are a letter as an earlier run wrote it
 */
record Bytes(byte[] bytes, String stamp, boolean isJson) implements Input.Content {

    /** What the parser takes at most. */
    static final int LONGEST = ParserOptions.defaults().maxBytes();

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long held() {
        return bytes.length;
    }
}
