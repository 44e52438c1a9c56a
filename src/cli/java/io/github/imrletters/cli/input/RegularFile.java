package io.github.imrletters.cli.input;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of a file. What could make a batch wait for ever, such as a pipe with the name of a letter, is refused. */
record RegularFile(Path file) implements Input.Content {

    /** What a shell makes of the output of a program is a pipe that somebody writes to. */
    private static final String[] OF_SHELL = {"/dev/fd/", "/dev/stdin", "/proc/self/fd/"};

    @Override
    public InputStream open() throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !isOfShell()) {
            throw new IOException("it is no regular file");
        }
        // The other kind of stream asks where it stands, which a pipe does not know.
        return isPipe() ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    @Override
    public String stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.isRegularFile() ? attributes.size() + "," + attributes.lastModifiedTime().toInstant() : null;
    }

    @Override
    public boolean isLasting() {
        return Files.isRegularFile(file);
    }

    /** Whether it can be read once, like standard input. */
    boolean isPipe() {
        return isOfShell() && Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private boolean isOfShell() {
        for (String start : OF_SHELL) {
            if (file.toString().startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
