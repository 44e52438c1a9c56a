package io.github.imrletters.cli;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: which commands it has, and what holds for all of them. */
@Command(name = "imr-letters", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class,
        usageHelpAutoWidth = true, synopsisSubcommandLabel = "COMMAND",
        description = "Turns California IMR final determination letters (PDF or text) into JSON.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Exit codes: 0 all fine, 1 our fault, 2 wrong use, 3 some inputs failed, 4 a survey's alarm."})
final class ImrLetters {

    /** In the order in which the help lists them. */
    private static final List<Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("explain", ExplainCommand.class),
            Map.entry("export", ExportCommand.class),
            Map.entry("inspect", InspectCommand.class),
            Map.entry("parse", ParseCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("scramble", ScrambleCommand.class),
            Map.entry("survey", SurveyCommand.class));

    private ImrLetters() {
    }

    /**
     * What is to parse these arguments. Where they name a command, it knows no other one: a single letter does not wait
     * for the options of all of them to be read. Help, suggestions and completion need them.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine root = new CommandLine(new ImrLetters());
        for (Entry<String, Class<?>> command : COMMANDS) {
            if (arguments.length > 0 && arguments[0].equals(command.getKey())) {
                return root.addSubcommand(command.getKey(), command.getValue());
            }
        }
        COMMANDS.forEach(command -> root.addSubcommand(command.getKey(), command.getValue()));
        return root.addSubcommand(new CommandLine(new GenerateCompletion()).setCommandName("completion"));
    }
}
