package io.github.imrletters.cli;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.ParserOptions;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** One of the things that the command line can do: its options, those that all commands have, and the work. */
abstract class Command {

    private static final Option RESPECT_PERMISSIONS = Option.builder().longOpt("respect-permissions")
            .desc("Refuse PDF files that deny copying (nearly all letters do).").get();

    private final String name;
    private final String operands;
    private final String description;
    private final Options options = new Options();

    /**
     * @param operands what stands behind the options
     * @param own      the options of this command alone
     */
    Command(String name, String operands, String description, Option... own) {
        this.name = name;
        this.operands = operands;
        this.description = description;
        for (Option option : own) {
            options.addOption(option);
        }
        options.addOption(RESPECT_PERMISSIONS);
        Help.OPTIONS.getOptions().forEach(options::addOption);
    }

    final String name() {
        return name;
    }

    final String operands() {
        return operands;
    }

    final String description() {
        return description;
    }

    final Options options() {
        return options;
    }

    /** Runs with the arguments behind the command's name; answers the exit code. */
    final int parseAndRun(String... arguments) throws Exception {
        CommandLine line = DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments);
        if (line.hasOption(Help.HELP)) {
            return Help.print(this);
        }
        if (line.hasOption(Help.VERSION)) {
            return Help.printVersion();
        }
        refuseRepeated(line);
        if (line.getArgList().isEmpty()) {
            throw new ParseException(name + " needs " + operands);
        }
        boolean respectPermissions = line.hasOption(RESPECT_PERMISSIONS);
        ParserOptions parserOptions = ParserOptions.defaults().withRespectPermissions(respectPermissions);
        return run(line.getArgList(), line, new InputParser(new ImrLetterParser(parserOptions)));
    }

    /** Of an option with a value, only one value can be meant. */
    private static void refuseRepeated(CommandLine line) throws ParseException {
        for (Option option : line.getOptions()) {
            String[] values = line.getOptionValues(option);
            if (values != null && values.length > 1) {
                throw new ParseException("--" + option.getLongOpt() + " is given more than once");
            }
        }
    }

    /**
     * Does the work.
     *
     * @param inputs what stands behind the options: one or more
     * @return the exit code
     */
    abstract int run(List<String> inputs, CommandLine line, InputParser parser) throws Exception;
}
