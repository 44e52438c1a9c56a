package io.github.imrletters.early;

import io.github.imrletters.ImrLetterParser;
import io.github.imrletters.model.Letter;
import io.github.imrletters.model.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints the letters of a folder in each form of 2013, and tells the share of facts that are read back rightly. */
public final class MeasureFormsOf2013 {

    private MeasureFormsOf2013() {
    }

    /**
     * Measures.
     *
     * @param arguments the folder with letters; how many failures to show of each kind of fact
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (var walked = Files.walk(Path.of(arguments[0]))) {
            files = walked.filter(file -> file.toString().matches(".*\\.(pdf|txt)")).sorted().toList();
        }
        int shown = Integer.parseInt(arguments[1]);
        for (Template template : List.of(
                Template.DECISIONS_AND_RATIONALES, Template.DETERMINATION_NOTICE, Template.PROFESSIONAL_REVIEW)) {
            measure(template, files, shown);
        }
    }

    private static void measure(Template template, List<Path> files, int shown) throws IOException {
        int facts = 0;
        int wrong = 0;
        int diagnostics = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (Path file : files) {
            Letter letter = new ImrLetterParser().parse(file).letter();
            if (letter.outcome() == null || letter.caseSummary() == null || letter.reviewer().licensureStates().isEmpty()
                    || letter.reviewer().specialties().isEmpty()) {
                continue;
            }
            long seed = file.getFileName().toString().hashCode();
            ReadBack.Compared compared = ReadBack.compare(letter, template, seed);
            facts += compared.facts();
            wrong += compared.wrong().size();
            diagnostics += compared.letter().diagnostics().size();
            compared.wrong().forEach((pointer, difference) -> {
                String kind = pointer.replaceAll("\\d+", "n");
                if (kinds.merge(kind, 1, Integer::sum) <= shown) {
                    System.out.println(file.getFileName() + " " + pointer + "\n      " + difference);
                }
            });
            if (shown > 0) {
                compared.letter().diagnostics().forEach(d -> kinds.merge("diagnostic " + d.code(), 1, Integer::sum));
            }
        }
        System.out.printf("%s: %d of %d facts, %.2f %%, %d diagnostics %s%n", template, facts - wrong, facts,
                100.0 * (facts - wrong) / facts, diagnostics, kinds);
    }
}
