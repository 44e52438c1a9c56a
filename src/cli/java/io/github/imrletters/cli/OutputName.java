package io.github.imrletters.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** The file that {@code -o} names; a hyphen is standard output. */
final class OutputName implements ITypeConverter<Path> {

    static final String STANDARD_OUTPUT = "-";

    @Override
    public Path convert(String name) {
        return name.equals(STANDARD_OUTPUT) ? null : new FileName().convert(name);
    }
}
