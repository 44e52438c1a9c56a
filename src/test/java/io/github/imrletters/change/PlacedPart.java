package io.github.imrletters.change;

/**
 * A part of a line, by its places in the letter's whole text.
 *
 * @param kind         the kind of line by its name in the grammar
 * @param start        the index of its first character
 * @param end          the index behind its last one
 * @param contentStart the index of the first character that is not the form's
 * @param contentEnd   the index behind the last one
 */
record PlacedPart(String kind, int start, int end, int contentStart, int contentEnd) {

    boolean isHeader() {
        return kind.startsWith("HEADER_");
    }

    boolean isOfHeading() {
        return kind.equals("HEADING") || kind.equals("DECISION");
    }

    /** Whether it begins what continues in lines of text. */
    boolean isLabelled() {
        return switch (kind) {
            case "LICENSURE", "SPECIALTY", "CLAIMS_ADMINISTRATOR_GUIDELINE", "REVIEWER_GUIDELINE", "RATIONALE" -> true;
            default -> false;
        };
    }
}
