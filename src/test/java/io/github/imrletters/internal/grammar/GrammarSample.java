package io.github.imrletters.internal.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented sample in a grammar's comments. The head of each grammar says where it stands.
 *
 * @param rule  the name of the rule that takes it, or of the alternative
 * @param lines its printed lines
 */
record GrammarSample(String rule, List<String> lines) {

    private static final Pattern LINE = Pattern.compile("\\s*//\\s{4,}(\\S.*)");
    private static final Pattern COMMENT = Pattern.compile("\\s*//.*");
    private static final Pattern RULE = Pattern.compile("([a-z]\\w*)|\\s+[:|].*#\\s*(\\w+)\\s*");

    /** The samples of a grammar; a line of comment between two ends the first. */
    static List<GrammarSample> of(String grammar) {
        List<GrammarSample> samples = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (String line : read(Path.of("grammar", grammar))) {
            Matcher rule = RULE.matcher(line);
            if (rule.matches()) {
                String name = rule.group(1) == null ? rule.group(2) : rule.group(1);
                inComment(comment).forEach(lines -> samples.add(new GrammarSample(name, lines)));
            }
            if (COMMENT.matcher(line).matches()) {
                comment.add(line);
            } else {
                comment.clear();
            }
        }
        return samples;
    }

    private static List<List<String>> inComment(List<String> comment) {
        List<List<String>> samples = new ArrayList<>();
        boolean goesOn = false;
        for (String line : comment) {
            Matcher sample = LINE.matcher(line);
            if (sample.matches()) {
                if (!goesOn) {
                    samples.add(new ArrayList<>());
                }
                samples.get(samples.size() - 1).add(sample.group(1));
            }
            goesOn = sample.matches();
        }
        return samples;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join(" ", lines);
    }
}
