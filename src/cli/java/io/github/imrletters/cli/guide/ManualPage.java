package io.github.imrletters.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine;

/** A page of the manual for man, in the macros that all of its kinds know. */
public final class ManualPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    /**
     * Makes ready.
     *
     * @param command of which the page is
     */
    public ManualPage(CommandSpec command) {
        this.command = command;
    }

    /**
     * The page's name.
     *
     * @return such as {@code imr-letters-export}
     */
    public String name() {
        return command.qualifiedName("-");
    }

    /**
     * Writes it.
     *
     * @param version of the program
     * @return roff
     */
    public String text(String version) {
        line(".TH \"" + escaped(name()).toUpperCase(Locale.ROOT) + "\" 1 \"\" \"" + escaped(version) + "\" \"\"");
        section("NAME");
        line(sentence(name() + " - " + command.usageMessage().description()[0].replaceAll("\\.$", "")));
        section("SYNOPSIS");
        line(".B " + escaped(command.qualifiedName()));
        line(sentence(synopsis()));
        section("DESCRIPTION");
        line(sentence(Description.of(command)));
        if (!command.positionalParameters().isEmpty()) {
            section("ARGUMENTS");
            command.positionalParameters().forEach(this::argument);
        }
        options();
        commands();
        section("EXIT STATUS");
        line(sentence(String.join(" ", command.usageMessage().footer()).strip()));
        seeAlso();
        return page.toString();
    }

    private String synopsis() {
        List<String> words = new ArrayList<>(List.of("[OPTIONS]"));
        command.positionalParameters().forEach(argument -> words.add(label(argument)));
        if (!command.subcommands().isEmpty()) {
            words.add("COMMAND");
        }
        return String.join(" ", words);
    }

    private static String label(PositionalParamSpec argument) {
        String several = argument.arity().max() > 1 ? "..." : "";
        return argument.arity().min() == 0 ? '[' + argument.paramLabel() + several + ']' : argument.paramLabel() + several;
    }

    private void argument(PositionalParamSpec argument) {
        entry(label(argument), Description.of(argument));
    }

    private void options() {
        section("OPTIONS");
        for (Map.Entry<String, List<OptionSpec>> group : OptionGroups.of(command).entrySet()) {
            if (!group.getKey().isEmpty()) {
                line(".SS " + sentence(group.getKey()));
            }
            group.getValue().forEach(this::option);
        }
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : '=' + option.paramLabel();
        entry(names + (option.arity().min() == 0 && !value.isEmpty() ? '[' + value + ']' : value), Description.of(option));
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
            entry(each.getKey(), each.getValue().getCommandSpec().usageMessage().description()[0]);
        }
    }

    private void seeAlso() {
        section("SEE ALSO");
        List<CommandSpec> others = command.parent() != null ? List.of(command.parent())
                : command.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
        line(others.stream().map(other -> "\\fB" + escaped(other.qualifiedName("-")) + "\\fR(1)").collect(Collectors.joining(", ")));
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void entry(String term, String meaning) {
        line(".TP");
        line(".B " + escaped(term));
        line(sentence(meaning));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A line that begins with a dot or an apostrophe would be taken for a macro. */
    private static String sentence(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("~", "\\(ti").replace("^", "\\(ha")
                .replace("'", "\\(aq");
    }
}
