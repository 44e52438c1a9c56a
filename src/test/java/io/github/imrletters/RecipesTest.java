package io.github.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imrletters.fixture.DuckDb;
import io.github.imrletters.fixture.Page;
import io.github.imrletters.fixture.Page.Block;
import io.github.imrletters.fixture.PostgreSql;
import io.github.imrletters.fixture.Samples;
import io.github.imrletters.fixture.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe of {@code src/docs/recipes.md} is run as it stands there, by the programs it is for where they are installed. */
class RecipesTest {

    private static final Page RECIPES = Page.read(Path.of("src", "docs", "recipes.md"));
    private static final Pattern EXEC_START = Pattern.compile("(?m)^ExecStart=/usr/local/bin/(.+)$");
    private static final Pattern SUCCESS = Pattern.compile("(?m)^SuccessExitStatus=(\\d)$");
    /** When, and what. */
    private static final Pattern CRON_LINE = Pattern.compile("(?m)^(?:\\S+ ){5}cd /srv/imr && (.+)$");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void makeReady() throws IOException {
        assumeTrue(Shell.isThere(), "there is no /bin/sh");
        shell = new Shell(folder);
        Files.createSymbolicLink(samples(), Path.of("samples").toAbsolutePath());
    }

    /** Cleaning up the folder would warn of a link that leads out of it. */
    @AfterEach
    void removeLink() throws IOException {
        Files.deleteIfExists(samples());
    }

    private Path samples() {
        return folder.resolve("samples");
    }

    private static Page recipe(String title) {
        return RECIPES.sections().get(title);
    }

    private static void assumeProgram(String name) {
        assumeTrue(Shell.program(name).isPresent(), "there is no " + name);
    }

    /** Runs the first commands of a recipe, which say nothing of what they print. */
    private void prepare(Page recipe) throws Exception {
        Block first = recipe.blocks().get(0);
        assertEquals("sh", first.language());
        assertEquals("", succeeded(shell.run(first.text())));
    }

    private static String succeeded(Shell.Done done) {
        assertEquals(0, done.exitCode(), done.err());
        return done.out();
    }

    @Test
    void everyRecipeIsTestedHere() {
        assertEquals(List.of("Excel and LibreOffice", "DuckDB", "Python and R", "jq", "PostgreSQL", "Every night"),
                List.copyOf(RECIPES.sections().keySet()));
        assertEquals(Set.of("sh", "sql", "python", "ini", "cron", "output"),
                Set.copyOf(RECIPES.blocks().stream().map(Block::language).toList()));
    }

    @Test
    void libreOfficeOpensTheWorkbook() throws Exception {
        assumeProgram("soffice");
        prepare(recipe("Excel and LibreOffice"));
        String utf8 = "csv:'Text - txt - csv (StarCalc):44,34,76'"; // comma, quote, encoding: else it is the machine's
        succeeded(shell.run("soffice -env:UserInstallation=file://\"$PWD/profile\" --headless --convert-to " + utf8 + " items.xlsx"));
        List<String> opened = Files.readAllLines(folder.resolve("items.csv"));
        assertTrue(opened.get(0).startsWith("case_number,decision_date,"), opened.get(0));
        assertTrue(opened.size() > Samples.letters(), "a row an item");
    }

    @Test
    void workbookIsWritten() throws Exception {
        prepare(recipe("Excel and LibreOffice"));
        assertTrue(Files.size(folder.resolve("items.xlsx")) > 0);
    }

    @Test
    void duckDbAnswers() throws Exception {
        Page recipe = recipe("DuckDB");
        prepare(recipe);
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.run("SET file_search_path = '" + folder + "'");
            duckDb.run(Files.readString(folder.resolve("letters.sql")));
            for (var query : recipe.outputs("sql").entrySet()) {
                assertEquals(query.getValue().lines().toList(), duckDb.table(query.getKey()));
            }
        }
    }

    @Test
    void pythonReadsTheTable() throws Exception {
        assumeProgram("python3");
        python("python3", 1);
    }

    @Test
    void pandasReadsTheTable() throws Exception {
        // Debian's has its packages, which another one in front of it has not.
        String python = hasPandas("python3") ? "python3" : "/usr/bin/python3";
        assumeTrue(hasPandas(python), "there is no pandas");
        python(python, 0);
    }

    private boolean hasPandas(String python) throws Exception {
        return shell.run(python + " -c 'import pandas'").exitCode() == 0;
    }

    private void python(String python, int number) throws Exception {
        Page recipe = recipe("Python and R");
        prepare(recipe);
        String program = recipe.blocks("python").get(number);
        assertEquals(recipe.outputs("python").get(program), succeeded(shell.run(program, python, "-")));
    }

    @Test
    void jqFindsItsWay() throws Exception {
        assumeProgram("jq");
        Page recipe = recipe("jq");
        for (String commands : recipe.blocks("sh")) {
            assertEquals(recipe.outputs("sh").get(commands), succeeded(shell.run(commands)));
        }
    }

    @Test
    void postgreSqlTakesTheLines() throws Exception {
        Optional<String> missing = PostgreSql.missing();
        assumeTrue(missing.isEmpty(), missing::get);
        Page recipe = recipe("PostgreSQL");
        try (PostgreSql server = new PostgreSql()) {
            shell.set(server.environment());
            prepare(recipe);
            for (var query : recipe.outputs("sql").entrySet()) {
                assertEquals(query.getValue(), succeeded(shell.run(query.getKey(), "psql", "--csv", "-v", "ON_ERROR_STOP=1")));
            }
            assertEquals(Samples.letters() + "\n", succeeded(shell.run("psql -At -c 'SELECT count(*) FROM letters'")));
            succeeded(shell.run("psql -q -c \"CREATE INDEX ON letters ((letter -> 'caseHeader' ->> 'caseNumber'))\""));
        }
    }

    @Test
    void serviceRunsNightByNight() throws Exception {
        String service = recipe("Every night").blocks("ini").get(0);
        Set<Integer> success = Set.of(0, Integer.parseInt(SUCCESS.matcher(service).results().findFirst().orElseThrow().group(1)));
        List<String> commands = commands(EXEC_START, service).stream().map(command -> command.replace("%%", "%")).toList();
        assertEquals(3, commands.size());
        runTwoNights(() -> {
            for (String command : commands) {
                Shell.Done done = shell.run(command);
                assertTrue(success.contains(done.exitCode()), command + ": " + done.err());
            }
        });
    }

    @Test
    void cronRunsNightByNight() throws Exception {
        List<String> commands = commands(CRON_LINE, recipe("Every night").blocks("cron").get(0)).stream()
                .map(command -> command.replace("\\%", "%")).toList();
        assertEquals(2, commands.size());
        runTwoNights(() -> {
            for (String command : commands) {
                succeeded(shell.run(command));
            }
        });
    }

    private static List<String> commands(Pattern line, String block) {
        return line.matcher(block).results().map(found -> found.group(1)).toList();
    }

    /** What is done in a night. */
    @FunctionalInterface
    private interface Night {
        void run() throws Exception;
    }

    /** One file of the first night has no letter, and one comes in the second. */
    private void runTwoNights(Night night) throws Exception {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.copy(Samples.pdfFile("2016-opioids"), letters.resolve("1.pdf"));
        Files.writeString(letters.resolve("2.txt"), "An invoice.\n");
        night.run();
        String first = Files.readString(folder.resolve("items.csv"));
        Files.copy(Samples.pdfFile("2016-single-upheld"), letters.resolve("3.pdf"));
        night.run();
        assertEquals(2, Files.readAllLines(folder.resolve("letters.jsonl")).size());
        assertEquals(1, Files.readAllLines(folder.resolve("failures.jsonl")).size());
        String second = Files.readString(folder.resolve("items.csv"));
        assertTrue(second.startsWith(first));
        assertNotEquals(first, second);
    }
}
