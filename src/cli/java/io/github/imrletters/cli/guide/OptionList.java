package io.github.imrletters.cli.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/** The help's list of options, each group under its heading. */
public final class OptionList implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, List<OptionSpec>> group : OptionGroups.of(help.commandSpec()).entrySet()) {
            if (!group.getKey().isEmpty()) {
                list.append(System.lineSeparator()).append(group.getKey()).append(':').append(System.lineSeparator());
            }
            List<OptionSpec> options = new ArrayList<>(group.getValue());
            options.sort(Comparator.comparing(option -> option.longestName().toLowerCase(Locale.ROOT)));
            Help.Layout layout = help.createDefaultLayout();
            layout.addOptions(options, help.parameterLabelRenderer());
            list.append(layout);
        }
        return list.toString();
    }
}
