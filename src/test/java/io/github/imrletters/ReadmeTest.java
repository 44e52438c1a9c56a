package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.imrletters.UnreadableFileException.Reason;
import io.github.imrletters.cli.Main;
import io.github.imrletters.cli.Run;
import io.github.imrletters.fixture.DuckDb;
import io.github.imrletters.fixture.Page;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.json.LetterJson;
import io.github.imrletters.json.LetterSchema;
import io.github.imrletters.model.DiagnosticCode;
import io.github.imrletters.model.Letter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Every block of code in {@code README.md} and {@code src/docs} does what it says there, and the tables are complete. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class ReadmeTest {

    /** Another test's: {@link RecipesTest}. */
    private static final Path RECIPES = Path.of("src", "docs", "recipes.md");
    private static final List<Path> PAGES = pages();
    /** All pages in a row, the last one closed by a heading. */
    private static final Page ALL = new Page(PAGES.stream().filter(page -> !page.equals(RECIPES)).map(page -> Page.read(page).text() + '\n')
            .collect(Collectors.joining()) + "\n# The end");
    private static final String README = ALL.text();
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z][a-z]\\w+");
    /** What begins with a protocol is no path. */
    private static final Pattern PATH = Pattern.compile("\\]\\((?!\\w+://)([^)]+)\\)|`((?:samples|src)/[^`]+)`");
    private static final Pattern PLUGIN_GOAL = Pattern.compile("[\\w.-]+:[\\w-]+:[\\d.]+:\\w+");
    /** What starts the command line: in the tests, its class. */
    private static final Pattern CLI = Pattern.compile("^(?:target/imr-letters|java -jar target/imr-letters-cli\\.jar) ");
    /** A word of a command, quoted or not. */
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    /** An option in the help: its names, at the beginning of a line. */
    private static final Pattern OPTION = Pattern.compile("(?m)^ +((?:-\\w, )?--[-\\w]+)");
    private static final String CUT = "\u2026";

    @TempDir
    private Path folder;

    private static String read(String file) {
        return Page.read(Path.of(file)).text();
    }

    private static List<Path> pages() {
        try (var docs = Files.list(Path.of("src", "docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String language) {
        return ALL.blocks(language);
    }

    private static String block(String language) {
        assertEquals(1, blocks(language).size(), language);
        return blocks(language).get(0);
    }

    /** The blocks of a language, each with the block behind it, which is what it prints. */
    private static Map<String, String> outputs(String language) {
        assertEquals(Set.copyOf(blocks(language)), ALL.outputs(language).keySet(), "no output behind");
        return ALL.outputs(language);
    }

    /** The first two cells of the table rows below a heading that begin in the way given, as they are printed. */
    private static Set<String> rows(String heading, String begin) {
        int start = README.indexOf("# " + heading + '\n');
        assertTrue(start > 0, heading);
        return README.substring(start, README.indexOf("\n#", start)).lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.split(" \\| ", 3))
                .map(cells -> cells[0] + " | " + cells[1].replaceAll(" \\|$", "") + " |")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertRows(Stream<String> expected, String heading, String begin) {
        Set<String> missing = expected.collect(Collectors.toCollection(TreeSet::new));
        Set<String> needless = rows(heading, begin);
        needless.removeAll(missing);
        missing.removeAll(rows(heading, begin));
        assertEquals("", String.join("\n", missing), () -> "missing under " + heading);
        assertEquals("", String.join("\n", needless), () -> "no longer so under " + heading);
    }

    @Test
    void everyBlockIsOfAKindThatIsTestedHere() {
        Set<String> kinds = ALL.blocks().stream().map(Page.Block::language).collect(Collectors.toSet());
        assertEquals(Set.of("sh", "xml", "java", "sql", "output", "text", "json"), kinds);
    }

    static Set<String> javaBlocks() {
        return outputs("java").keySet();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaCompilesAndPrintsWhatIsSaid(String block) throws Exception {
        Map<Boolean, String> code = block.lines().collect(
                Collectors.partitioningBy(line -> line.startsWith("import "), Collectors.joining("\n")));
        Path source = Files.writeString(folder.resolve("Example.java"), code.get(true)
                + "\npublic class Example { public static void run() throws Exception {\n" + code.get(false) + "\n} }");
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, problems, problems, "-proc:none",
                "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        assertEquals(0, exitCode, problems::toString);
        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Method run = classes.loadClass("Example").getMethod("run");
            assertEquals(outputs("java").get(block), printed(() -> run.invoke(null)));
        }
    }

    @Test
    void sqlFindsInTheSamplesWhatIsSaid() throws Exception {
        Path letters = folder.resolve("letters.jsonl");
        assertEquals(0, Run.of("export", "samples", "-o", letters).exitCode());
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.run(LetterSchema.duckDb(letters.toString()));
            // All of them, since each new sample changes several.
            assertAll(outputs("sql").entrySet().stream().map(query ->
                    () -> assertEquals(query.getValue().lines().toList(), duckDb.table(query.getKey()), query.getKey())));
        }
    }

    @Test
    void quickstartIsTheSameCode() {
        Pattern statement = Pattern.compile("(?m)^(?:        |(?=import ))(.+)$");
        String quickstart = read("samples/quickstart/src/main/java/quickstart/Quickstart.java");
        assertEquals(blocks("java").get(0).lines().filter(line -> !line.isEmpty()).toList(),
                statement.matcher(quickstart).results().map(line -> line.group(1)).toList());
    }

    @Test
    void jsonIsWhatIsWritten() throws IOException {
        JsonNode shown = new ObjectMapper().readTree(blocks("json").get(0));
        Path sample = Path.of("samples", shown.at("/source/name").asText());
        Letter letter = new ImrLetterParser().parse(sample).letter();
        assertSame(shown, new ObjectMapper().readTree(LetterJson.write(letter)), "");
    }

    @Test
    void placesAreThoseThatAreWritten() throws IOException {
        ImrLetterParser parser = new ImrLetterParser(ParserOptions.defaults().withPlaces(true));
        JsonNode written = new ObjectMapper().readTree(LetterJson.write(parser.parse(Samples.pdf("2016-opioids")).letter()));
        new ObjectMapper().readTree(blocks("json").get(1)).properties()
                .forEach(place -> assertEquals(written.get("places").get(place.getKey()), place.getValue()));
        assertEquals(2, blocks("json").size());
    }

    /** The sign for what is cut stands for the end of a text, or for one or more elements of a list. */
    private static void assertSame(JsonNode shown, JsonNode written, String at) {
        if (shown.isObject()) {
            assertEquals(names(shown), names(written), at);
            names(shown).forEach(name -> assertSame(shown.get(name), written.get(name), at + '/' + name));
        } else if (shown.isArray()) {
            assertSameElements(shown, written, at);
        } else if (shown.asText().endsWith(CUT)) {
            String text = shown.asText();
            assertTrue(written.asText().startsWith(text.substring(0, text.length() - 1)), at);
        } else {
            assertEquals(shown, written, at);
        }
    }

    private static void assertSameElements(JsonNode shown, JsonNode written, String at) {
        int element = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).asText().equals(CUT)) {
                int next = i + 1 == shown.size() ? written.size() : shown.get(i + 1).get("number").asInt() - 1;
                assertTrue(next > element, at + ": nothing is cut");
                element = next;
            } else {
                assertSame(shown.get(i), written.path(element++), at + '/' + i);
            }
        }
        assertEquals(written.size(), element, at);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> commands() {
        return blocks("sh").stream().flatMap(String::lines).flatMap(line -> Stream.of(line.split(" && "))).toList();
    }

    static List<String> ownCommands() {
        return commands().stream().filter(command -> CLI.matcher(command).find()).toList();
    }

    private static boolean isOf(String ownCommand, String command) {
        return CLI.matcher(ownCommand).replaceFirst("").startsWith(command + ' ');
    }

    static List<String> letterCommands() {
        return ownCommands().stream()
                .filter(command -> Stream.of("schema", "inspect", "scramble", "survey", "explain", "find", "table").noneMatch(other -> isOf(command, other))).toList();
    }

    static List<String> scrambleCommands() {
        return ownCommands().stream().filter(command -> isOf(command, "scramble")).toList();
    }

    static List<String> schemaCommands() {
        return ownCommands().stream().filter(command -> isOf(command, "schema")).toList();
    }

    static List<String> inspectCommands() {
        return ownCommands().stream().filter(command -> isOf(command, "inspect")).toList();
    }

    static List<String> tellingCommands() {
        return ownCommands().stream().filter(command -> Stream.of("survey", "explain", "find", "table").anyMatch(telling -> isOf(command, telling))).toList();
    }

    static List<String> mavenCommands() {
        return commands().stream().filter(command -> !CLI.matcher(command).find()).toList();
    }

    @ParameterizedTest
    @MethodSource("letterCommands")
    void commandRunsAndWritesALetterForEachInput(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(CLI.matcher(command).replaceFirst("").split(" ")));
        Path out = folder.resolve("letters.jsonl");
        words.replaceAll(word -> word.endsWith("letters.jsonl") ? out.toString() : word);
        String in = redirected(words, "<");
        boolean toFile = redirected(words, ">") != null;
        Run run = Run.withInput(in == null ? new byte[0] : Files.readAllBytes(Path.of(in)), words.toArray());
        assertEquals(0, run.exitCode(), run.err());
        String json = words.contains("-o") ? Files.readString(out) : run.out();
        assertEquals(words.contains("-o") || toFile, command.endsWith("letters.jsonl"));
        Stream<String> objects = words.get(0).equals("parse") ? Stream.of(json) : json.lines();
        long inputs = words.contains("samples") ? Samples.letters()
                : Stream.of(command.split(" ")).filter(word -> word.startsWith("samples/")).count();
        assertEquals(inputs, objects.map(LetterJson::read).count());
    }

    @ParameterizedTest
    @MethodSource("schemaCommands")
    void schemaCommandWritesTheViewsOfItsFiles(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(CLI.matcher(command).replaceFirst("").split(" ")));
        redirected(words, ">");
        assertEquals(List.of("schema", "--duckdb"), words.subList(0, 2));
        String script = LetterSchema.duckDb(words.subList(2, words.size()).toArray(String[]::new));
        assertEquals(new Run(0, script, ""), Run.of(words.toArray()));
    }

    @ParameterizedTest
    @MethodSource("scrambleCommands")
    void scrambleCommandWritesACopyThatIsRead(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(CLI.matcher(command).replaceFirst("").split(" ")));
        Path copy = folder.resolve("case.txt");
        words.replaceAll(word -> word.endsWith("case.txt") ? copy.toString() : word);
        Run run = Run.of(words.toArray());
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("the copy behaves as the letter does"), run.err());
        assertEquals(List.of(), new ImrLetterParser().parse(copy).diagnostics());
    }

    @ParameterizedTest
    @MethodSource("inspectCommands")
    void inspectCommandWritesThePageOrTheFolderOfPages(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(CLI.matcher(command).replaceFirst("").split(" ")));
        Path out = folder.resolve("out");
        words.set(words.indexOf("-o") + 1, out.toString());
        assertEquals(new Run(0, "", ""), Run.of(words.toArray()));
        Path page = words.contains("samples") ? out.resolve("index.html") : out;
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @ParameterizedTest
    @MethodSource("tellingCommands")
    void commandForAPersonPrintsWhatIsSaid(String command) throws Exception {
        Object[] words = WORD.matcher(CLI.matcher(command).replaceFirst("")).results().map(word -> word.group().replace("'", "")).toArray();
        Run run = Run.of(words);
        assertEquals(0, run.exitCode(), run.err());
        String shown = ALL.outputs("sh").get(command + '\n');
        assertTrue(shown == null || shown(run.out()).equals(shown), run.out());
    }

    /** Line ends and a table's byte-order mark do not show. */
    private static String shown(String printed) {
        return printed.replace("\r", "").replace("\ufeff", "");
    }

    /** Takes a redirection out of a command and tells its file. */
    private static String redirected(List<String> words, String sign) {
        int at = words.indexOf(sign);
        if (at < 0) {
            return null;
        }
        words.remove(at);
        return words.remove(at);
    }

    @ParameterizedTest
    @MethodSource("mavenCommands")
    void mavenCommandNamesKnownGoalsAndClasses(String command) throws ReflectiveOperationException {
        String[] words = command.split(" ");
        assertEquals("mvn", words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String mainClass = word.startsWith("-Dexec.mainClass=") ? word.substring(word.indexOf('=') + 1) : null;
            assertTrue(mainClass != null || PLUGIN_GOAL.matcher(word).matches() || Set.of("-q", "-B", "-ntp", "-DskipTests",
                    "-Dexec.classpathScope=test", "test-compile", "package", "verify", "install").contains(word), word);
            if (mainClass != null) {
                Class.forName(mainClass).getMethod("main", String[].class);
            }
        }
    }

    @Test
    void testCommandIsTheOneOfContinuousIntegration() {
        assertTrue(mavenCommands().contains("mvn -B -ntp verify"));
        assertTrue(read(".ci/run").lines().anyMatch("run mvn -B -ntp verify"::equals));
    }

    @Test
    void jarAndLauncherAreTheOnesThatMavenMakes() {
        String pom = read("pom.xml");
        assertTrue(pom.contains("<concat binary=\"true\" destfile=\"${project.build.directory}/imr-letters\">"));
        assertTrue(pom.contains("<outputFile>${project.build.directory}/imr-letters-cli.jar</outputFile>"));
        assertTrue(pom.contains("<mainClass>" + Main.class.getName() + "</mainClass>"));
    }

    @Test
    void dependencyIsThisProject() throws Exception {
        for (String name : List.of("groupId", "artifactId", "version")) {
            assertEquals(first(name, read("pom.xml")), first(name, block("xml")));
        }
    }

    private static String first(String name, String xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void diagramNamesWhatThereIs() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java")); var grammars = Files.list(Path.of("grammar"))) {
            Set<String> files = Stream.concat(sources, grammars).map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            CLASS_NAME.matcher(blocks("text").get(0)).results().map(name -> name.group()).forEach(name ->
                    assertTrue(files.contains(name + ".java") || files.contains(name + ".g4"), name));
        }
    }

    @Test
    void everyPathNamedIsThere() {
        for (Path page : PAGES) {
            List<Path> paths = PATH.matcher(read(page.toString())).results()
                    .map(path -> path.group(1) == null ? Path.of(path.group(2)) : page.resolveSibling(path.group(1))).toList();
            assertEquals(List.of(), paths.stream().filter(path -> !Files.exists(path)).toList(), page.toString());
        }
    }

    @Test
    void tableHasEveryDiagnosticCode() {
        assertRows(Arrays.stream(DiagnosticCode.values()).map(code -> "| `" + code + "` | " + code.severity() + " |"),
                "Diagnostics", "| `");
    }

    @Test
    void tableHasEveryOptionOfTheParserAndItsDefault() {
        assertRows(Arrays.stream(ParserOptions.class.getMethods())
                .filter(method -> method.getName().startsWith("with"))
                .map(method -> Character.toLowerCase(method.getName().charAt(4)) + method.getName().substring(5))
                .map(option -> "| `" + option + "` | " + byDefault(option) + " |"), "Options and limits", "| `");
    }

    private static String byDefault(String option) {
        try {
            Object value = ParserOptions.class.getMethod(option).invoke(ParserOptions.defaults());
            return value instanceof Integer limit ? String.format(Locale.ROOT, "%,d", limit) : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tableHasEveryReasonWhyAFileCannotBeRead() {
        List<String> missing = Arrays.stream(Reason.values())
                .map(reason -> "`" + reason + "` | `" + new UnreadableFileException(reason, null).getMessage() + "` |")
                .filter(cells -> !README.contains(cells)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void tableHasEveryOptionOfTheCommandLine() throws Exception {
        Map<String, String> commands = new TreeMap<>();
        for (String command : List.of("explain", "export", "find", "inspect", "parse", "schema", "scramble", "survey", "table")) {
            // An option's example can stand at the beginning of a line, too.
            OPTION.matcher(help(command, "--help")).results().map(option -> option.group(1)).distinct().forEach(option -> commands.merge(
                    option.replaceAll("[-\\w]+", "`$0`"), "`" + command + "`", (one, other) -> one + ", " + other));
        }
        OPTION.matcher(help("--help")).results()
                .forEach(option -> commands.put(option.group(1).replaceAll("[-\\w]+", "`$0`"), "all"));
        assertRows(commands.entrySet().stream().map(option -> "| " + option.getKey() + " | " + option.getValue() + " |"),
                "Options", "| `-");
    }

    @Test
    void tableHasTheExitCodesOfTheHelp() throws Exception {
        String codes = rows("The command line", "| ").stream().filter(row -> row.matches("\\| \\d+ .*"))
                .sorted(Comparator.comparing(row -> Integer.valueOf(row.replaceAll("\\D*(\\d+).*", "$1"))))
                .map(row -> row.replace("|", "").strip().replaceAll(" +", " ")).collect(Collectors.joining(", "));
        assertTrue(help("--help").replaceAll("\\s+", " ").contains("Exit codes: " + codes + "."), codes);
    }

    private static String help(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    /** Something to do that may fail. */
    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }

    /** What an action prints on standard output; on standard error it must print nothing. */
    private static String printed(Action action) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            action.run();
        } finally {
            System.out.flush();
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", complained.toString(StandardCharsets.UTF_8));
        return written.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
