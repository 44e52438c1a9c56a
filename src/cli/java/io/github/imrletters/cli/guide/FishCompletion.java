package io.github.imrletters.cli.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine;

/** What fish needs to complete commands, options, and the words and files that they take. */
public final class FishCompletion {

    private static final String HELP = "help";

    private final CommandSpec program;
    private final StringBuilder script = new StringBuilder();

    /**
     * Makes ready.
     *
     * @param program with all its commands
     */
    public FishCompletion(CommandSpec program) {
        this.program = program;
    }

    /**
     * Writes it.
     *
     * @return a script for fish
     */
    public String text() {
        script.append("# Completes ").append(program.name()).append(" in fish.\n");
        addOptions("__fish_use_subcommand", program);
        for (Map.Entry<String, CommandLine> command : program.subcommands().entrySet()) {
            add("__fish_use_subcommand", "-f -a " + command.getKey(), Description.of(command.getValue().getCommandSpec()));
        }
        for (Map.Entry<String, CommandLine> command : program.subcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            String condition = "__fish_seen_subcommand_from " + command.getKey();
            addOptions(condition, spec);
            spec.positionalParameters().forEach(argument -> addWords(condition, words(command.getKey(), argument)));
        }
        return script.toString();
    }

    /** The words that an argument takes; none where it takes files, which fish completes by itself. */
    private List<String> words(String command, PositionalParamSpec argument) {
        return command.equals(HELP) ? List.copyOf(program.subcommands().keySet()) : Description.candidates(argument);
    }

    private void addWords(String condition, List<String> words) {
        if (!words.isEmpty()) {
            add(condition, "-f -a " + quoted(String.join(" ", words)), "");
        }
    }

    private void addOptions(String condition, CommandSpec command) {
        for (OptionSpec option : command.options()) {
            StringBuilder words = new StringBuilder();
            for (String name : option.names()) {
                words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1)).append(' ');
            }
            add(condition, words + value(option), Description.of(option));
        }
    }

    /** What stands behind an option: nothing, a file, one of some words, or anything but a file. */
    private static String value(OptionSpec option) {
        List<String> candidates = Description.candidates(option);
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.type() == Path.class) {
            return "-r -F";
        }
        return candidates.isEmpty() ? "-x" : "-x -a " + quoted(String.join(" ", candidates));
    }

    private void add(String condition, String words, String description) {
        script.append("complete -c ").append(program.name()).append(" -n ").append(quoted(condition)).append(' ').append(words.strip());
        if (!description.isEmpty()) {
            script.append(" -d ").append(quoted(description));
        }
        script.append('\n');
    }

    private static String quoted(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }
}
