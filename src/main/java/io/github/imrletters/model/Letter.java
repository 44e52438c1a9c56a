package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One independent medical review (IMR) final determination letter. Always made, possibly in part: what was missing or
 * unclear in the letter stands in {@link #diagnostics()}.
 *
 * @param schemaVersion     the version of the JSON: {@value #SCHEMA_VERSION} of a letter that was parsed; of one that was read from
 *                          JSON, the version that it was read from. Written is always {@value #SCHEMA_VERSION}
 * @param source            where the letter was read from
 * @param template          the printed form that the letter follows; {@code null} where none was recognized
 * @param caseHeader        the table of case facts at the top; {@code null} where the letter has none
 * @param reviewer          the expert reviewer, as the section on how the determination was made tells
 * @param caseSummary       the clinical case summary; {@code null} where the letter has none
 * @param documentsReviewed the documents that the reviewer had, as the letter lists them, without bullets; empty where it lists
 *                          none, as letters since 2014 do
 * @param disputedItems     the items in dispute with their decisions, in the order printed
 * @param outcome           of the letter as a whole: the decision that all items share, {@link Decision#PARTIALLY_OVERTURNED}
 *                          where some were upheld and some overturned; not printed, derived from the items. {@code null}
 *                          where there is no item or an item's decision could not be read
 * @param diagnostics       what was missing, repeated or unclear, in the order of the letter
 * @param unrecognizedLines the printed lines that are in none of the above, in the order of the letter: nothing is lost silently
 * @param places            where the facts stand; {@code null} unless that was asked for
 */
public record Letter(
        @Shown String schemaVersion,
        Source source,
        @Nullable Template template,
        @Nullable CaseHeader caseHeader,
        Reviewer reviewer,
        @Nullable CaseSummary caseSummary,
        List<String> documentsReviewed,
        List<DisputedItem> disputedItems,
        @Nullable Decision outcome,
        List<Diagnostic> diagnostics,
        List<UnrecognizedLine> unrecognizedLines,
        @Nullable Places places) implements Serializable {

    /** The version of the JSON that this library writes. */
    public static final String SCHEMA_VERSION = "1.1";

    /**
     * Copies the lists.
     *
     * @param schemaVersion     {@link #schemaVersion}
     * @param source            {@link #source}
     * @param template          {@link #template}
     * @param caseHeader        {@link #caseHeader}
     * @param reviewer          {@link #reviewer}
     * @param caseSummary       {@link #caseSummary}
     * @param documentsReviewed {@link #documentsReviewed}; {@code null} is an empty list
     * @param disputedItems     {@link #disputedItems}; {@code null} is an empty list
     * @param outcome           {@link #outcome}
     * @param diagnostics       {@link #diagnostics}; {@code null} is an empty list
     * @param unrecognizedLines {@link #unrecognizedLines}; {@code null} is an empty list
     * @param places            {@link #places}
     */
    public Letter {
        documentsReviewed = Lists.copy(documentsReviewed);
        disputedItems = Lists.copy(disputedItems);
        diagnostics = Lists.copy(diagnostics);
        unrecognizedLines = Lists.copy(unrecognizedLines);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
