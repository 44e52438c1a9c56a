package io.github.imrletters.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Yardstick: a letter's core facts by one regular expression a fact, as one would write them at first. */
final class CoreFactsByRegex {

    private static final List<Pattern> HEADER = List.of(
            Pattern.compile("Case Number:\\s*(\\S+)"),
            Pattern.compile("Date Assigned:\\s*([\\d/]+)"),
            Pattern.compile("Date of Injury:\\s*([\\d/]+)"),
            Pattern.compile("Decision Date:\\s*([\\d/]+)"),
            Pattern.compile("UR Denial Date:\\s*([\\d/]+)"),
            Pattern.compile("Priority:\\s*(\\w+)"),
            Pattern.compile("Application(?:\\s+Received:)?\\s*([\\d/]+)"));
    private static final Pattern STATES = Pattern.compile(
            "State\\(s\\) of Licensure:\\s*(.+?)\\s*Certification\\(s\\)/Specialty:", Pattern.DOTALL);
    private static final Pattern SPECIALTIES = Pattern.compile(
            "Certification\\(s\\)/Specialty:\\s*(.+?)\\s*CLINICAL CASE SUMMARY", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "FINAL DETERMINATION WAS MADE\\s*(.+?)\\s*The Expert Reviewer has", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile(
            "including all medical records:?\\s*(.+?)\\s*IMR ISSUES, DECISIONS AND RATIONALES", Pattern.DOTALL);
    private static final Pattern ITEMS = Pattern.compile(
            "for the disputed items/services set forth below:\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("(?<request>[^\\n].*?):\\s*(?<outcome>Upheld|Overturned)"
            + "\\s*Claims Administrator guidelines?:\\s*(?<administrator>.+?)\\s*MAXIMUS guidelines?:\\s*(?<reviewer>.+?)"
            + "\\s*Decision rationale:\\s*(?<rationale>.+?)"
            + "(?=\\n[^\\n]*(?:\\n[^\\n]+){0,6}:\\s*(?:Upheld|Overturned)\\s*Claims Administrator|\\Z)", Pattern.DOTALL);
    private static final List<String> PARTS = List.of("request", "outcome", "administrator", "reviewer", "rationale");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private CoreFactsByRegex() {
    }

    /** The facts in the order of the letter, reflowed. */
    static List<String> read(String text) {
        List<String> facts = new ArrayList<>();
        HEADER.forEach(pattern -> add(pattern, text, facts));
        add(STATES, text, facts);
        add(SPECIALTIES, text, facts);
        add(STATEMENT, text, facts);
        add(SUMMARY, text, facts);
        Matcher items = ITEMS.matcher(text);
        if (items.find()) {
            Matcher item = ITEM.matcher(items.group(1));
            while (item.find()) {
                PARTS.forEach(part -> facts.add(reflow(item.group(part))));
            }
        }
        return facts;
    }

    private static void add(Pattern pattern, String text, List<String> facts) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            facts.add(reflow(matcher.group(1)));
        }
    }

    private static String reflow(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
