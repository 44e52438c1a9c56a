package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;

/**
 * A file of a kind that cannot be gone on with, such as a workbook: what is written is collected in a hidden file beside its place, which
 * can, and the file is made of it at the end.
 */
final class ConvertedOutput implements RunOutput {

    private static final String ROWS = ".rows";

    private final Place place;
    private final LongOutput rows;
    private final Settings settings;
    private final Conversion conversion;

    ConvertedOutput(Place place, Settings settings, Conversion conversion) throws IOException {
        this.place = place;
        this.rows = new LongOutput(place, place.hidden(ROWS), ROWS, settings);
        this.settings = settings;
        this.conversion = conversion;
    }

    @Override
    public Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException {
        return rows.toDo(inputs, done);
    }

    @Override
    public boolean isBegunAnew() {
        return rows.isBegunAnew();
    }

    @Override
    public Written known(Input input) throws IOException {
        return rows.known(input);
    }

    @Override
    public void take(Input input, Written written) throws IOException {
        rows.take(input, written);
    }

    /** The rows stay where they are until the file is in its place: a run that goes on has only to make it anew. */
    @Override
    public void takePlace() throws IOException {
        rows.sync();
        PartFile file = PartFile.anew(place);
        try (InputStream in = Files.newInputStream(rows.part())) {
            conversion.run(in, file.stream());
            file.takePlace();
        } catch (IOException | RuntimeException e) {
            file.discard();
            throw e;
        }
        if (settings.update()) {
            rows.takePlace();
        } else {
            rows.discard();
            rows.forgetEarlier();
            Files.deleteIfExists(place.hidden(ROWS));
        }
    }

    @Override
    public void discard() throws IOException {
        rows.discard();
    }

    @Override
    public long written() {
        return rows.written();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
