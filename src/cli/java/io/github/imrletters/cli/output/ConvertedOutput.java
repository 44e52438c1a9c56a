package io.github.imrletters.cli.output;

import io.github.imrletters.cli.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * A file of a kind that cannot be gone on with, such as a workbook: what is written is collected in a hidden file beside its place, which
 * can, and the file is made of it at the end.
 */
final class ConvertedOutput implements RunOutput {

    private static final String ROWS = ".rows";

    private final Path place;
    private final Path rowsFile;
    private final RunOutput rows;
    private final Settings settings;
    private final Conversion conversion;

    ConvertedOutput(Path file, Settings settings, Conversion conversion) throws IOException {
        this.place = Place.real(file);
        this.rowsFile = PartFile.beside(place, ROWS);
        this.rows = new LongOutput(rowsFile, settings);
        this.settings = settings;
        this.conversion = conversion;
    }

    @Override
    public Iterator<Input> toDo(Iterator<Input> inputs, Done done) throws IOException {
        return rows.toDo(inputs, done);
    }

    @Override
    public Written known(Input input) throws IOException {
        return rows.known(input);
    }

    @Override
    public void take(Input input, Written written) throws IOException {
        rows.take(input, written);
    }

    @Override
    public void takePlace() throws IOException {
        rows.takePlace();
        PartFile part = PartFile.anew(place);
        try (InputStream in = Files.newInputStream(rowsFile)) {
            conversion.run(in, part.stream());
            part.takePlace();
        } catch (IOException | RuntimeException e) {
            part.discard();
            throw e;
        }
        if (!settings.update()) {
            Files.delete(rowsFile);
        }
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
