package io.github.imrletters.cli.survey;

import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found in all files. */
public final class Tally {

    private final Map<String, FormTally> kinds = new TreeMap<>();
    private final FormTally letters = new FormTally();
    private final Map<DiagnosticCode, Integer> codes = new EnumMap<>(DiagnosticCode.class);
    private final LikeLines unplaced = new LikeLines();
    private long files;

    /**
     * Counts a file in.
     *
     * @param looks what is kept of it: of each of its letters, or of the whole
     */
    public void add(List<Look> looks) {
        files++;
        looks.forEach(this::add);
    }

    private void add(Look look) {
        kinds.computeIfAbsent(look.kind(), kind -> new FormTally()).add(look);
        if (look.isLetter()) {
            letters.add(look);
            look.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
            look.unplaced().forEach(line -> unplaced.add(look.identity(), line));
        }
    }

    /**
     * Whether there is none of which anything is read.
     *
     * @return true if all are other documents, or nothing at all
     */
    public boolean hasNoLetter() {
        return letters.files() == 0;
    }

    /** How many files there are. */
    long files() {
        return files;
    }

    /** How many files are of a kind. */
    long files(String kind) {
        return kinds.getOrDefault(kind, new FormTally()).files();
    }

    /** What was found of each kind, letters and others. */
    Map<String, FormTally> kinds() {
        return kinds;
    }

    /** What was found in all letters together. */
    FormTally letters() {
        return letters;
    }

    /** In how many letters there are diagnostics of each code. */
    Map<DiagnosticCode, Integer> codes() {
        return codes;
    }

    /** The letters' lines that are in no record. */
    LikeLines unplaced() {
        return unplaced;
    }

    /** What was found in the files of one kind. */
    static final class FormTally {

        private final Map<Integer, Integer> years = new TreeMap<>();
        private final Map<Severity, Long> letters = new EnumMap<>(Severity.class);
        private long files;
        private long whole;
        private long placed;
        private long near;
        private long unplaced;
        private boolean ofLetters;

        private void add(Look look) {
            files++;
            ofLetters = look.isLetter();
            if (!ofLetters) {
                return;
            }
            if (look.year() != null) {
                years.merge(look.year(), 1, Integer::sum);
            }
            for (Severity severity : Severity.values()) {
                letters.merge(severity, look.has(severity) ? 1L : 0L, Long::sum);
            }
            whole += look.has(Severity.WARNING) || look.has(Severity.ERROR) ? 0 : 1;
            placed += look.coverage().placed();
            near += look.coverage().near();
            unplaced += look.coverage().unplaced();
        }

        long files() {
            return files;
        }

        /** Whether they are letters. */
        boolean isOfLetters() {
            return ofLetters;
        }

        /** How many are of each year, as far as that is known. */
        Map<Integer, Integer> years() {
            return years;
        }

        /** How many have a diagnostic of a severity. */
        long with(Severity severity) {
            return letters.getOrDefault(severity, 0L);
        }

        /** How many have no diagnostic that is more than information. */
        long whole() {
            return whole;
        }

        long placed() {
            return placed;
        }

        long near() {
            return near;
        }

        long unplaced() {
            return unplaced;
        }

        long lines() {
            return placed + near + unplaced;
        }
    }
}
