package io.github.imrletters.cli.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command's options by what they are about: mixins whose name begins with a capital letter are groups. Picocli's own groups would let an
 * option be given twice, and forget what was given before.
 */
final class OptionGroups {

    private static final String NO_GROUP = "";
    /** The order in which they are told, whoever has them. */
    private static final List<String> ORDER = List.of(NO_GROUP, "Output", "Filter", "Running", "Telling");

    private OptionGroups() {
    }

    /** The options by their group's name, those of none first. */
    static Map<String, List<OptionSpec>> of(CommandSpec command) {
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        ORDER.forEach(name -> groups.put(name, new ArrayList<>()));
        List<OptionSpec> rest = new ArrayList<>(command.options());
        addMixins(command, groups, rest);
        groups.get(NO_GROUP).addAll(rest);
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static void addMixins(CommandSpec command, Map<String, List<OptionSpec>> groups, List<OptionSpec> rest) {
        for (Map.Entry<String, CommandSpec> mixin : command.mixins().entrySet()) {
            if (Character.isUpperCase(mixin.getKey().charAt(0))) {
                for (OptionSpec option : mixin.getValue().options()) {
                    if (rest.removeIf(other -> other.longestName().equals(option.longestName()))) {
                        groups.get(mixin.getKey()).add(option);
                    }
                }
            } else {
                addMixins(mixin.getValue(), groups, rest);
            }
        }
    }
}
