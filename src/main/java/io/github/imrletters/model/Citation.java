package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One citation of a guideline paragraph.
 *
 * @param type     of the Medical Treatment Utilization Schedule (MTUS) or of something else; {@code null} only of a letter read from a
 *                 later version's JSON, where it is not known here
 * @param chapter  MTUS only: the chapter's name as printed, without its year
 * @param year     MTUS only: the year printed with the chapter; {@code null} where none is
 * @param sections MTUS only: the sections or the topic, in the order printed; in JSON always there for MTUS
 * @param pages    the pages as printed, such as {@code 63-66}; empty where none are
 * @param source   other citations only: whose guideline it is
 * @param text     other citations only: the citation's own words, reflowed
 */
public record Citation(
        @Nullable CitationType type,
        @Nullable String chapter,
        @Nullable Integer year,
        List<String> sections,
        List<String> pages,
        @Nullable CitationSource source,
        @Nullable String text) implements Serializable {

    /**
     * Copies the lists.
     *
     * @param type     {@link #type}
     * @param chapter  {@link #chapter}
     * @param year     {@link #year}
     * @param sections {@link #sections}; {@code null} is an empty list
     * @param pages    {@link #pages}; {@code null} is an empty list
     * @param source   {@link #source}
     * @param text     {@link #text}
     */
    public Citation {
        sections = Lists.copy(sections);
        pages = Lists.copy(pages);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
