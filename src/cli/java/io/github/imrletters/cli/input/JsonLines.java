package io.github.imrletters.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The letters that an earlier run wrote, an input a line. */
final class JsonLines {

    private JsonLines() {
    }

    static Item.Source open(Input file) throws IOException {
        String stamp = file.content().stamp();
        InputStream bytes = file.content().open();
        return new Lines(FileNames.isCompressed(file.name()) ? new GZIPInputStream(bytes) : bytes, (line, number) ->
                Item.of(Input.of(file.name() + ':' + number, file.path() + ':' + number, new Line(line, stamp == null ? null : stamp + '#' + number))));
    }

    /** One line. */
    record Line(String json, String stamp) implements Input.Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long held() {
            return json.length();
        }
    }
}
