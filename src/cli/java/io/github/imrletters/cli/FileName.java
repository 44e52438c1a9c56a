package io.github.imrletters.cli;

import io.github.imrletters.cli.input.LocaleNames;
import io.github.imrletters.cli.text.Printable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The file that an option names. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Printable.name(name) + ": " + LocaleNames.refusal(name));
        }
    }
}
