package io.github.imrletters.cli;

import io.github.imrletters.cli.call.ExitCode;
import io.github.imrletters.cli.guide.OptionList;
import java.util.HashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** The program: which commands it has, and what holds for all of them. */
@Command(name = "imr-letters", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class,
        usageHelpAutoWidth = true, abbreviateSynopsis = true, synopsisSubcommandLabel = "COMMAND",
        description = "Turns California IMR final determination letters (PDF or text) into JSON, tables and lists.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Exit codes: 0 all fine, 1 our fault, 2 wrong use, 3 some inputs failed, 4 a survey's alarm, 130 stopped by Ctrl-C, "
                + "141 nobody reads standard output any more."})
final class ImrLetters implements Callable<Integer> {

    /** In the order in which the help lists them. */
    private static final List<Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("explain", ExplainCommand.class),
            Map.entry("export", ExportCommand.class),
            Map.entry("find", FindCommand.class),
            Map.entry("inspect", InspectCommand.class),
            Map.entry("parse", ParseCommand.class),
            Map.entry("schema", SchemaCommand.class),
            Map.entry("scramble", ScrambleCommand.class),
            Map.entry("survey", SurveyCommand.class),
            Map.entry("table", TableCommand.class));

    /** What most people come for. */
    private static final String SHORT_HELP = """
            Turns California IMR final determination letters (PDF or text) into JSON, tables and lists.

              imr-letters export letters -o letters.jsonl
                  all letters of a folder, one JSON object a line
              imr-letters table letters -o items.xlsx
                  a workbook, one row a disputed item
              imr-letters find letters --drug opana --decision overturned
                  a list of the items for which all of this holds

            'imr-letters --help' lists all commands, 'imr-letters help COMMAND' tells of one.
            """;

    private ImrLetters() {
    }

    /** Without a command: an error for a script, and the first lines to read for a person. */
    @Override
    public Integer call() {
        System.err.print(SHORT_HELP);
        return ExitCode.WRONG_USE;
    }

    /**
     * What is to parse these arguments. Where they name a command, it knows no other one: a single letter does not wait
     * for the options of all of them to be read. Help, suggestions and completion need them.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine root = new CommandLine(new ImrLetters());
        for (Entry<String, Class<?>> command : COMMANDS) {
            if (arguments.length > 0 && arguments[0].equals(command.getKey())) {
                return grouped(root.addSubcommand(command.getKey(), command.getValue()));
            }
        }
        COMMANDS.forEach(command -> root.addSubcommand(command.getKey(), command.getValue()));
        return grouped(root.addSubcommand("completion", CompletionCommand.class).addSubcommand("help", HelpCommand.class));
    }

    private static CommandLine grouped(CommandLine root) {
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(root.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionList());
        return root.setHelpSectionMap(sections);
    }
}
