package io.github.imrletters.cli.inspect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian installs it. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    /** Held here, since what nobody holds forgets its level. It is for tools of developers that are not used, and misses their version. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; where it is not installed, the tests that need it are skipped. */
    static Browser start() {
        assumeTrue(CHROMIUM.canExecute() && DRIVER.canExecute(),
                "there is no Chromium: apt-get install chromium chromium-driver");
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        // No sandbox: continuous integration runs as root. No /dev/shm: containers have little of it.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1400,900");
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build(), options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page anew, at a link into it, and waits until it has gone there. */
    void open(Path page, String hash) {
        driver.get("about:blank");
        driver.get(page.toUri() + hash);
        driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
    }

    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Shows pages as on a screen of this size and scheme, {@code light} or {@code dark}; or, as {@code print}, on paper. */
    void show(int width, int height, String scheme) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
        boolean print = scheme.equals("print");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : "screen", "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", print ? "light" : scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** What the console says, and what was asked for besides the pages themselves. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getMessage());
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            boolean request = message.contains("\"Network.requestWillBeSent\"") || message.contains("\"Network.webSocketCreated\"");
            if (request && !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"about:blank\"")) {
                complaints.add(message);
            }
        }
        return complaints;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
