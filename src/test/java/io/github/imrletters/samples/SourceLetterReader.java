package io.github.imrletters.samples;

import io.github.imrletters.samples.Printing.Labels;
import io.github.imrletters.samples.SourceLetter.CaseHeader;
import io.github.imrletters.samples.SourceLetter.Credentials;
import io.github.imrletters.samples.SourceLetter.Item;
import io.github.imrletters.samples.SourceLetter.Panel;
import io.github.imrletters.samples.SourceLetter.Passage;
import io.github.imrletters.samples.SourceLetter.Prose;
import io.github.imrletters.samples.SourceLetter.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a {@code .letter} file; the format is described beside the files. */
public final class SourceLetterReader {

    private static final String SUFFIX = ".letter";
    private static final String PAGE_END = "page ends after line";

    private final String name;
    private final Deque<Entry> entries;

    private SourceLetterReader(String name, Deque<Entry> entries) {
        this.name = name;
        this.entries = entries;
    }

    /** Reads one letter. */
    public static SourceLetter read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(SUFFIX, "");
        Deque<Entry> entries = new ArrayDeque<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(Entry.of(line));
            }
        }
        return new SourceLetterReader(name, entries).letter();
    }

    private SourceLetter letter() {
        Printing printing = printing();
        Optional<CaseHeader> header = header();
        Reviewer reviewer = reviewer();
        List<String> documents = values("document");
        Passage summary = passage("summary");
        List<Item> items = new ArrayList<>();
        while (!entries.isEmpty()) {
            items.add(item());
        }
        return new SourceLetter(name, printing, header, reviewer, documents, summary, items);
    }

    private Printing printing() {
        RunningLines running = new RunningLines(value("running head", ""), value("running foot", ""));
        boolean numbered = value("numbered", "no").equals("yes");
        Labels posted = Labels.POSTED;
        String claimsAdministrator = value("ca label", posted.claimsAdministrator());
        String maximus = value("maximus label", posted.maximus());
        boolean apart = nextIs("rationale line");
        String rationale = apart ? value("rationale line") : value("rationale label", posted.rationale());
        List<Misreading> misread = values("misread").stream().map(Misreading::of).toList();
        return new Printing(running, numbered, new Labels(claimsAdministrator, maximus, rationale, apart), misread);
    }

    private Optional<CaseHeader> header() {
        if (!nextIs("case number")) {
            return Optional.empty();
        }
        return Optional.of(new CaseHeader(
                value("case number"),
                value("date assigned"),
                value("date of injury"),
                value("decision date"),
                value("ur denial date"),
                value("application received"),
                value("priority")));
    }

    private Reviewer reviewer() {
        if (nextIs("reviewer prose")) {
            return new Prose(value("reviewer prose"));
        }
        List<Credentials> reviewers = new ArrayList<>();
        do {
            reviewers.add(new Credentials(value("states"), value("specialties")));
        } while (nextIs("states"));
        return reviewers.size() == 1 ? reviewers.get(0) : new Panel(reviewers);
    }

    private Item item() {
        Passage heading = passage("heading");
        return new Item(heading, value("outcome"), passage("ca"), passage("maximus"), passage("rationale"));
    }

    private Passage passage(String key) {
        OptionalInt pageEnd =
                nextIs(PAGE_END) ? OptionalInt.of(Integer.parseInt(value(PAGE_END))) : OptionalInt.empty();
        return new Passage(value(key), pageEnd);
    }

    private boolean nextIs(String key) {
        return !entries.isEmpty() && entries.getFirst().key().equals(key);
    }

    private List<String> values(String key) {
        List<String> values = new ArrayList<>();
        while (nextIs(key)) {
            values.add(value(key));
        }
        return values;
    }

    private String value(String key, String otherwise) {
        return nextIs(key) ? value(key) : otherwise;
    }

    private String value(String key) {
        if (!nextIs(key)) {
            throw new IllegalArgumentException(name + ": '" + key + "' expected, found " + entries.peekFirst());
        }
        return entries.removeFirst().value();
    }

    private record Entry(String key, String value) {

        static Entry of(String line) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no 'key: value' line: " + line);
            }
            return new Entry(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }
}
