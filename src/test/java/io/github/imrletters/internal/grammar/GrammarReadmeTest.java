package io.github.imrletters.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.imrletters.fixture.Lines;
import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.early.EarlyTrees;
import io.github.imrletters.internal.grammar.guideline.GuidelineMapper;
import io.github.imrletters.internal.grammar.guideline.GuidelineScanner;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.model.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code grammar/README.md} says of kinds, rules, tokens, components and files is so. */
class GrammarReadmeTest {

    private static final String README = read(Path.of("grammar", "README.md"));
    private static final Path DATA = Path.of("src", "main", "resources", "io", "github", "imrletters", "internal");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern COMPONENT = Pattern.compile("`([A-Z]\\w+)\\.((?!g4`)[a-z]\\w+)`");
    private static final Pattern FILE = Pattern.compile("`((?:[a-z]+/)+(?:[a-z-]+|\\*)\\.tsv)`");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String from, String to) {
        int start = README.indexOf(from);
        int end = to == null ? README.length() : README.indexOf(to, start);
        assertTrue(start >= 0 && end > start, from);
        return README.substring(start, end);
    }

    /** The cells of a part's table, by the quoted names in their first column. */
    private static Map<String, List<String>> table(String part) {
        return part.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
                .collect(Collectors.toMap(cells -> String.join(" ", quoted(cells.get(0))), cells -> cells));
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, List<String>> kinds() {
        return table(part("## The kinds of lines", "### Headings"));
    }

    private static List<LineKind> ofGrammar(Vocabulary grammar) {
        return IntStream.rangeClosed(1, grammar.getMaxTokenType())
                .mapToObj(type -> LineKind.valueOf(grammar.getSymbolicName(type))).toList();
    }

    static List<LineKind> standardKinds() {
        return ofGrammar(LetterParser.VOCABULARY);
    }

    private static Map<String, List<String>> earlyKinds() {
        return table(part("## The letters of 2013", "## The guideline paragraph"));
    }

    private static List<String> names(List<LineKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toList();
    }

    @Test
    void tableOfTheLettersOf2013NamesEveryKindOfTheirs() {
        assertEquals(names(ofGrammar(EarlyLetterParser.VOCABULARY)), earlyKinds().keySet().stream().sorted().toList());
    }

    /** In their order the samples are one letter, a notice. */
    @Test
    void samplesOfTheLettersOf2013AreOfTheirKinds() {
        String part = part("## The letters of 2013", "## The guideline paragraph");
        List<List<String>> rows = part.lines().filter(line -> line.startsWith("| `")).map(GrammarReadmeTest::quoted).toList();
        List<String> kinds = EarlyTrees.typed("determination-notice-words.tsv", rows.stream().map(row -> row.get(1)).toList()).stream()
                .map(line -> line.kind().name()).toList();
        assertEquals(rows.stream().map(row -> row.get(0)).toList(), kinds);
    }

    private static String sample(LineKind kind) {
        return quoted(kinds().get(kind.name()).get(1)).get(0);
    }

    @Test
    void tableNamesEveryKindOfLine() {
        assertEquals(
                new TreeSet<>(names(standardKinds())), new TreeSet<>(kinds().keySet()));
    }

    /** A heading is known only by what follows it. */
    @ParameterizedTest
    @MethodSource("standardKinds")
    void everySampleLineIsOfItsKind(LineKind kind) {
        List<LineKind> sequence = switch (kind) {
            case HEADING -> List.of(kind, LineKind.DECISION, LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE);
            case DECISION -> List.of(kind, LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE);
            default -> List.of(kind);
        };
        if (kind == LineKind.DECISION_END) {
            // It is what is left of another sample.
            String[] cut = {"Hot packs for the left knee: Over", sample(kind), sample(LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE)};
            assertEquals(List.of(LineKind.DECISION, kind, LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE),
                    Lines.typedWithDamage(Lines.of(cut)).stream().map(TypedLine::kind).toList());
            return;
        }
        if (kind == LineKind.CLOSING) {
            // Behind a rationale only.
            assertEquals(List.of(LineKind.RATIONALE, kind),
                    Lines.typedWithDamage(Lines.of(sample(LineKind.RATIONALE), sample(kind))).stream().map(TypedLine::kind).toList());
            return;
        }
        String[] lines = sequence.stream().map(GrammarReadmeTest::sample).toArray(String[]::new);
        assertEquals(sequence, Lines.kinds(Lines.of(lines)));
    }

    @ParameterizedTest
    @MethodSource("standardKinds")
    void everyKindHasARuleAndAState(LineKind kind) {
        List<String> row = kinds().get(kind.name());
        assertTrue(Arrays.asList(LetterParser.ruleNames).containsAll(quoted(row.get(2))), row.get(2));
        Set<String> states = kind == LineKind.PAGE_FURNITURE ? Set.of("dropped")
                : kind == LineKind.CLOSING ? Set.of("known, else unrecognized") : Set.of("read", "read where text is due, else unrecognized");
        assertTrue(states.contains(row.get(4)), row.get(4));
    }

    @Test
    void everyRuleIsNamed() {
        List<String> ofLetters = quoted(part("## The rules of the letter", "## The letters of 2013"));
        List<String> ofEarlyLetters = quoted(part("## The letters of 2013", "## The guideline paragraph"));
        List<String> ofGuidelines = quoted(part("## The guideline paragraph", "## The data files"));
        assertEquals(List.of(), missing(EarlyLetterParser.class, ofEarlyLetters));
        assertEquals(List.of(), missing(LetterParser.class, ofLetters));
        assertEquals(List.of(), missing(GuidelineParser.class, ofGuidelines));
    }

    private static List<String> missing(Class<? extends Parser> grammar, List<String> named) {
        return GrammarNodes.names(grammar).stream().filter(rule -> !named.contains(rule)).toList();
    }

    @Test
    void everyTokenOfTheGuidelineIsInItsTable() {
        List<String> tokens = IntStream.rangeClosed(1, GuidelineParser.VOCABULARY.getMaxTokenType())
                .mapToObj(GuidelineParser.VOCABULARY::getSymbolicName).sorted().toList();
        List<String> named = table(part("### Tokens", "### Which commas")).keySet().stream()
                .flatMap(names -> Stream.of(names.split(" "))).sorted().toList();
        assertEquals(tokens, named);
    }

    static List<List<String>> tokens() {
        return table(part("### Tokens", "### Which commas")).values().stream()
                .filter(row -> !row.get(1).isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void everyTokenSampleIsOfItsType(List<String> row) {
        String expected = quoted(row.get(0)).get(0) + ' ' + quoted(row.get(1)).get(0);
        List<String> lexed = new ArrayList<>();
        Stream.concat(paragraphs("paragraphs"), paragraphs("unread")).forEach(paragraph -> GuidelineScanner.tokens(paragraph)
                .forEach(token -> lexed.add(GuidelineParser.VOCABULARY.getSymbolicName(token.getType()) + ' ' + token.getText())));
        assertTrue(lexed.contains(expected), () -> expected + " is not among " + lexed);
    }

    /** The token's rules in the table are those whose nodes can hold it. */
    @ParameterizedTest
    @MethodSource("tokens")
    void everyTokenIsOfTheRulesNamed(List<String> row) {
        String token = quoted(row.get(0)).get(0);
        Set<String> rules = Arrays.stream(GuidelineParser.class.getDeclaredClasses())
                .filter(node -> Arrays.stream(node.getDeclaredMethods()).anyMatch(method -> method.getName().equals(token)))
                .map(GrammarNodes::name).collect(Collectors.toSet());
        assertEquals(rules, Set.copyOf(quoted(row.get(2))));
    }

    static Stream<String> cut() {
        return paragraphs("cut");
    }

    @ParameterizedTest
    @MethodSource("cut")
    void commasSeparateWhereTheBarsStand(String paragraph) {
        StringBuilder cut = new StringBuilder(paragraph.replace(" | ", ", "));
        for (Token token : GuidelineScanner.tokens(cut.toString())) {
            if (token.getType() == GuidelineParser.NEXT_SECTION) {
                cut.setCharAt(token.getStartIndex(), '|');
            }
        }
        assertEquals(paragraph.replace(" | ", "| "), cut.toString());
    }

    private static Stream<String> paragraphs(String block) {
        return part("```" + block + "\n", "\n```\n").lines().skip(1);
    }

    @Test
    void paragraphsAreReadToTheEnd() {
        paragraphs("paragraphs").forEach(paragraph -> assertTrue(GuidelineMapper.read(Passage.of(paragraph), Trail.NONE, Notes.unread()).complete(), paragraph));
        paragraphs("unread").forEach(paragraph -> assertFalse(GuidelineMapper.read(Passage.of(paragraph), Trail.NONE, Notes.unread()).complete(), paragraph));
    }

    @Test
    void everyComponentNamedIsOne() {
        List<MatchResult> named = COMPONENT.matcher(README).results().toList();
        assertTrue(named.size() > LineKind.values().length);
        for (MatchResult name : named) {
            List<String> components = Arrays.stream(model(name.group(1)).getRecordComponents())
                    .map(RecordComponent::getName).toList();
            assertTrue(components.contains(name.group(2)), name.group());
        }
    }

    private static Class<?> model(String name) {
        try {
            return Class.forName(Letter.class.getPackageName() + '.' + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("not a record: " + name, e);
        }
    }

    @Test
    void everyDataFileIsNamed() throws IOException {
        Set<String> named = FILE.matcher(README).results().map(match -> match.group(1)).collect(Collectors.toSet());
        try (var files = Files.walk(DATA)) {
            List<String> unnamed = files.map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".tsv"))
                    .filter(file -> !named.contains(file))
                    .filter(file -> !named.contains(file.substring(0, file.lastIndexOf('/')) + "/*.tsv"))
                    .toList();
            assertEquals(List.of(), unnamed);
        }
        for (String file : named) {
            assertTrue(Files.exists(DATA.resolve(file.replace("/*.tsv", ""))), file);
        }
    }
}
