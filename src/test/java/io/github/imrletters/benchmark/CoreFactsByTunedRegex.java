package io.github.imrletters.benchmark;

import io.github.imrletters.benchmark.CoreFacts.Item;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Yardstick: a letter's core facts by regular expressions over its text, by anchors and regions, as one would write them after measuring. */
final class CoreFactsByTunedRegex {

    private static final Pattern SECTIONS = Pattern.compile("(.*?)HOW THE IMR FINAL DETERMINATION WAS MADE(.*?)"
            + "CLINICAL CASE SUMMARY\\s+The expert reviewer developed[^:]+:(.*?)"
            + "IMR ISSUES, DECISIONS AND RATIONALES\\s+The Final Determination was based[^:]+:(.*)", Pattern.DOTALL);

    private static final Pattern CASE_NUMBER = Pattern.compile("Case Number:\\s*(\\S+)");
    private static final Pattern PRIORITY = Pattern.compile("Priority:\\s*(\\w+)");
    private static final Pattern DATE = Pattern.compile(
            "(Date Assigned|Date of Injury|Decision Date|UR Denial Date|Application(?:\\s+Received)?)"
                    + ":?\\s*(\\d[\\d/]+)");
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    private static final Pattern CREDENTIALS = Pattern.compile("(.*?)The Expert Reviewer has the following credentials:"
            + "\\s*State\\(s\\) of Licensure:(.*?)Certification\\(s\\)/Specialty:(.*)", Pattern.DOTALL);
    private static final Pattern PROSE_CREDENTIALS = Pattern.compile("Board Certified in (.+?)"
            + "(?:, has a subspecialty in .+?)? and is licensed to practice in ([^.]+)\\.");
    private static final Pattern LIST_SEPARATOR = Pattern.compile(",(?: and)? ?| and ");

    private static final Pattern OUTCOME = Pattern.compile(
            ":\\s*(Upheld|Overturned)\\s+Claims Administrator guidelines?:");
    private static final Pattern LAST_PARAGRAPH = Pattern.compile("(?:(.*)\\n\\h*\\n)?(.*)", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile(
            "(.*?)\\n\\h*MAXIMUS guidelines?:(.*?)\\n\\h*Decision rationale:(.*)", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("\\h*\\n\\h*(\\n\\s*)?|\\h{2,}");

    private CoreFactsByTunedRegex() {
    }

    static CoreFacts read(String text) {
        Matcher sections = SECTIONS.matcher(text);
        if (!sections.matches()) {
            throw new IllegalArgumentException("not a letter with all its sections");
        }
        String header = sections.group(1);
        String howMade = sections.group(2);
        String summary = reflow(sections.group(3));
        List<Item> items = items(sections.group(4));
        String caseNumber = first(CASE_NUMBER, header);
        String priority = first(PRIORITY, header);
        Matcher block = CREDENTIALS.matcher(howMade);
        if (block.matches()) {
            return new CoreFacts(caseNumber, priority, dates(header), list(reflow(block.group(2))),
                    list(reflow(block.group(3))), reflow(block.group(1)), summary, items);
        }
        String statement = reflow(howMade);
        Matcher prose = PROSE_CREDENTIALS.matcher(statement);
        boolean found = prose.find();
        return new CoreFacts(caseNumber, priority, dates(header), found ? list(prose.group(2)) : List.of(),
                found ? list(prose.group(1)) : List.of(), statement, summary, items);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Map<String, LocalDate> dates(String header) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (Matcher date = DATE.matcher(header); date.find(); ) {
            dates.put(date.group(1), LocalDate.parse(date.group(2), DATE_FORMAT));
        }
        return dates;
    }

    private static List<String> list(String text) {
        return List.of(LIST_SEPARATOR.split(text));
    }

    /** Finds the outcomes; before each one stands its heading, behind it the item's parts and the next heading. */
    private static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        Matcher outcome = OUTCOME.matcher(text);
        Matcher paragraph = LAST_PARAGRAPH.matcher(text);
        boolean found = outcome.find();
        String heading = found ? reflow(text.substring(0, outcome.start())) : null;
        while (found) {
            String word = outcome.group(1);
            int start = outcome.end();
            found = outcome.find();
            if (!found) {
                items.add(item(heading, word, text.substring(start)));
            } else if (paragraph.region(start, outcome.start()).matches()) {
                items.add(item(heading, word, paragraph.group(1)));
                heading = reflow(paragraph.group(2));
            }
        }
        return items;
    }

    private static Item item(String heading, String outcome, String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an item with all its parts");
        }
        return new Item(heading, outcome, reflow(parts.group(1)), reflow(parts.group(2)), reflow(parts.group(3)));
    }

    /** Joins the lines of a paragraph, at a hyphen without a space between; a blank line stays one. */
    private static String reflow(String text) {
        String stripped = text.strip();
        return BREAK.matcher(stripped).replaceAll(found -> separator(stripped, found));
    }

    private static String separator(String text, MatchResult found) {
        if (found.group(1) != null) {
            return "\n\n";
        }
        int before = found.start() - 1;
        boolean hyphenated = found.group().contains("\n") && before > 0 && text.charAt(before) == '-'
                && " -".indexOf(text.charAt(before - 1)) < 0;
        return hyphenated ? "" : " ";
    }
}
