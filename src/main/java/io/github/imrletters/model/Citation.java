package io.github.imrletters.model;

import java.io.Serializable;
import java.util.List;

/**
 * One citation of a guideline paragraph.
 *
 * @param type     of the Medical Treatment Utilization Schedule (MTUS) or of something else
 * @param chapter  MTUS only: the chapter's name as printed, without its year
 * @param year     MTUS only: the year printed with the chapter; {@code null} where none is
 * @param sections MTUS only: the sections or the topic, in the order printed; in JSON always there for MTUS
 * @param pages    the pages as printed, such as {@code 63-66}; empty where none are
 * @param source   other citations only: whose guideline it is
 * @param text     other citations only: the citation's own words, reflowed
 */
public record Citation(
        CitationType type,
        String chapter,
        Integer year,
        List<String> sections,
        List<String> pages,
        CitationSource source,
        String text) implements Serializable {

    /** Copies the lists; a missing list is an empty one. */
    public Citation {
        sections = Lists.copy(sections);
        pages = Lists.copy(pages);
    }

    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
