package io.github.imrletters.internal.line;

import io.github.imrletters.internal.header.HeaderField;
import io.github.imrletters.internal.words.NearWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a letter that was read by exact words alone is whole, and nothing in it could be a damaged word of the form: so it is with
 * nearly all letters, and nothing need be looked for in them.
 */
final class ExactReading {

    /** What each letter has once. */
    private static final Set<LineKind> ONCE = EnumSet.of(
            LineKind.HOW_MADE_TITLE, LineKind.CASE_SUMMARY_TITLE, LineKind.SUMMARY_INTRO, LineKind.ISSUES_TITLE, LineKind.ISSUES_INTRO);
    /** What has a line of text behind it that is not its own only where something is wrong. */
    private static final Set<LineKind> WITHOUT_TEXT = EnumSet.of(
            LineKind.HEADER_FIELD, LineKind.HEADER_LABEL, LineKind.HEADER_VALUE, LineKind.CREDENTIALS_INTRO, LineKind.CASE_SUMMARY_TITLE,
            LineKind.ISSUES_TITLE, LineKind.ISSUES_INTRO, LineKind.DECISION);

    private final List<TypedLine> lines;
    private final FormWords words;
    private final int[] found = new int[LineKind.values().length];
    private int labels;

    private ExactReading(List<TypedLine> lines, FormWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** Whether a letter is whole. An item without any label is text of the part before it: foreign words show it. */
    static boolean isWhole(TypedLines lines, FormWords words) {
        ExactReading reading = new ExactReading(lines.all(), words);
        return reading.isRegular() && !reading.hasNearLabel() && lines.foreign().isEmpty();
    }

    private boolean isRegular() {
        LineKind previous = null;
        for (TypedLine line : lines) {
            LineKind kind = line.kind();
            if (kind == LineKind.PAGE_FURNITURE) {
                continue;
            }
            if (!fits(previous, line) || !line.isSound()) {
                return false;
            }
            if (kind != LineKind.TEXT || previous == null || WITHOUT_TEXT.contains(previous)) {
                previous = kind;
            }
            found[kind.ordinal()]++;
            labels += line.header() == null ? 0 : line.header().labels();
        }
        boolean credentials = has(LineKind.LICENSURE) == has(LineKind.SPECIALTY) && has(LineKind.LICENSURE) == has(LineKind.CREDENTIALS_INTRO);
        return ONCE.stream().allMatch(this::has) && credentials && previous == LineKind.RATIONALE && (labels == 0 || labels >= HeaderField.values().length);
    }

    private boolean has(LineKind kind) {
        return found[kind.ordinal()] > 0;
    }

    /** Whether a line can follow another; lines of text that belong to it come between. */
    private static boolean fits(LineKind previous, TypedLine line) {
        return switch (line.kind()) {
            case TEXT -> previous != null && !WITHOUT_TEXT.contains(previous);
            case HEADING -> isBeforeHeading(previous);
            case DECISION -> isBeforeHeading(previous) && line.outcome() != null && line.outcome().decision() != null;
            case CLAIMS_ADMINISTRATOR_GUIDELINE -> previous == LineKind.DECISION;
            case REVIEWER_GUIDELINE -> previous == LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE;
            case RATIONALE -> previous == LineKind.REVIEWER_GUIDELINE;
            default -> true;
        };
    }

    private static boolean isBeforeHeading(LineKind previous) {
        return previous == LineKind.ISSUES_INTRO || previous == LineKind.RATIONALE || previous == LineKind.HEADING;
    }

    /** An item whose labels are damaged, all of them, leaves no gap, since it is text of the item before: its first label shows it. */
    private boolean hasNearLabel() {
        NearWords first = words(LineKind.CLAIMS_ADMINISTRATOR_GUIDELINE);
        NearWords licensure = has(LineKind.LICENSURE) ? null : words(LineKind.LICENSURE);
        NearWords last = words(LineKind.RATIONALE);
        for (TypedLine line : lines) {
            if (line.kind() != LineKind.TEXT) {
                continue;
            }
            String text = line.line().text();
            if (first.begin(text) || licensure != null && licensure.begin(text) || isWithin(text, last)) {
                return true;
            }
        }
        return false;
    }

    private NearWords words(LineKind kind) {
        return words.near(kind).get(0).words();
    }

    /** Two parts on one line; all wordings end in the same words. */
    private static boolean isWithin(String text, NearWords label) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (label.endAt(text, colon)) {
                return true;
            }
        }
        return false;
    }
}
