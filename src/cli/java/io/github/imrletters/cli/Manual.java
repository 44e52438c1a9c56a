package io.github.imrletters.cli;

import io.github.imrletters.cli.guide.ManualPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes the manual, a page a command. The build runs it; it is no command of the program. */
public final class Manual {

    private Manual() {
    }

    /**
     * Writes it.
     *
     * @param arguments the folder that the pages go to
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CommandLine program = ImrLetters.commandLine();
        write(program, folder);
        for (CommandLine command : program.getSubcommands().values()) {
            write(command, folder);
        }
    }

    private static void write(CommandLine command, Path folder) throws IOException {
        ManualPage page = new ManualPage(command.getCommandSpec());
        Files.writeString(folder.resolve(page.name() + ".1"), page.text(Version.text()));
    }
}
