package io.github.imrletters.cli.inspect;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What facts are called, by their JSON Pointers. */
final class FactNames {

    private static final Pattern ITEM = Pattern.compile("^/disputedItems/(\\d+)/");
    private static final Pattern INDEXES = Pattern.compile("/\\d+(?=/|$)");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /** By the ends of pointers without indexes; other names are those of the JSON, as words. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("/caseHeader/urDenialDate", "UR denial date"),
            Map.entry("/reviewer/licensureStates", "State of licensure"),
            Map.entry("/reviewer/specialties", "Specialty"),
            Map.entry("/reviewer/subspecialties", "Subspecialty"),
            Map.entry("/reviewer/statement", "How the determination was made"),
            Map.entry("/caseSummary/text", "Case summary"),
            Map.entry("/caseSummary/dateOfInjury", "Date of injury, in the summary"),
            Map.entry("/documentsReviewed", "Document reviewed"),
            Map.entry("/request/text", "Request"),
            Map.entry("/request/treatment", "Treatment decided on"),
            Map.entry("/medication/name", "Medication"),
            Map.entry("/visits/count", "Visits"),
            Map.entry("/visits/perWeek", "Visits a week"),
            Map.entry("/visits/weeks", "Weeks of visits"),
            Map.entry("/bodyParts/name", "Part of the body"),
            Map.entry("/claimsAdministratorGuideline/text", "Claims administrator\u2019s guideline"),
            Map.entry("/reviewerGuideline/text", "Reviewer\u2019s guideline"),
            Map.entry("/citations/type", "Kind of guideline"),
            Map.entry("/citations/sections", "Section"),
            Map.entry("/citations/source", "Source of the guideline"),
            Map.entry("/citations/text", "Guideline cited"),
            Map.entry("/rationale/text", "Rationale"),
            Map.entry("/rationale/conclusion", "The rationale\u2019s conclusion"),
            Map.entry("/rationale/reasons", "Reason"),
            Map.entry("/outcome", "Outcome of the letter"),
            Map.entry("/template", "Form"),
            Map.entry("/unrecognizedLines/text", "Line in no fact"));

    private FactNames() {
    }

    static String of(String pointer) {
        String pattern = INDEXES.matcher(pointer).replaceAll("");
        String end = pattern;
        while (!end.isEmpty()) {
            String name = NAMES.get(end);
            if (name != null) {
                return name;
            }
            int next = end.indexOf('/', 1);
            end = next < 0 ? "" : end.substring(next);
        }
        String words = INNER_CAPITAL.matcher(pattern.substring(pattern.lastIndexOf('/') + 1)).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? pointer : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The same where facts of several items are told. */
    static String ofItem(String pointer) {
        Matcher item = ITEM.matcher(pointer);
        String name = of(pointer).toLowerCase(Locale.ROOT);
        return item.find() ? name + " of item " + (Integer.parseInt(item.group(1)) + 1) : name;
    }
}
