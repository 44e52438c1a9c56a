package io.github.imrletters.cli.survey;

import io.github.imrletters.cli.text.WordRows;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels of {@code person-labels.tsv}: lines of a worker's several cases, or of one employer's, can repeat a name. */
final class PersonLabels {

    private static final Pattern LABEL = Pattern.compile(WordRows.of(PersonLabels.class, "person-labels.tsv").stream().map(row -> label(row[0]))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")), Pattern.CASE_INSENSITIVE);

    private PersonLabels() {
    }

    private static String label(String words) {
        boolean colon = words.endsWith(":");
        String label = Pattern.quote(colon ? words.substring(0, words.length() - 1) : words);
        return label + (colon ? " ?:" : "(?![\\p{L}\\p{N}])");
    }

    /** A line, the sign in place of what stands behind the first label. */
    static String masked(String line, String sign) {
        Matcher label = LABEL.matcher(line);
        return label.find() && label.end() < line.length() ? line.substring(0, label.end()) + ' ' + sign : line;
    }
}
