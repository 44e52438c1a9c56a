package io.github.imrletters.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The words that the help has, without what picocli fills in or takes for a format. */
final class Description {

    private Description() {
    }

    /** What a command does. */
    static String of(CommandSpec command) {
        return plain(String.join(" ", command.usageMessage().description()));
    }

    /** What an option or an argument does. */
    static String of(ArgSpec argument) {
        return plain(String.join(" ", argument.description()));
    }

    /** The words that an option or an argument takes, in small letters as people type them; none where it takes any. */
    static List<String> candidates(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidate -> candidates.add(candidate.toLowerCase(Locale.ROOT)));
        }
        return candidates;
    }

    private static String plain(String text) {
        return text.replace("%n", " ").replace("%%", "%");
    }
}
