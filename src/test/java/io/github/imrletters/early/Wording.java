package io.github.imrletters.early;

import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationType;
import io.github.imrletters.model.Decision;
import io.github.imrletters.model.Guideline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences of a letter of 2013, in one of their wordings. */
final class Wording {

    private final Random random;
    private final String reviewer;

    Wording(Random random, String reviewer) {
        this.random = random;
        this.reviewer = reviewer;
    }

    String one(String... wordings) {
        return wordings[random.nextInt(wordings.length)];
    }

    /** A request's end. */
    String decided(Decision decision) {
        String verb = one("is", "is", "are", "was", "were");
        return verb + (decision == Decision.UPHELD ? one(" not ", " not ", " not") : " ") + "medically necessary"
                + one(" and appropriate", " and appropriate", "") + ".";
    }

    String apostrophe() {
        return one("'", "\u2019");
    }

    /** What a side cited, in a sentence for each or in one. */
    String cited(Guideline guideline, boolean claimsAdministrator) {
        String side = claimsAdministrator ? "The Claims Administrator" : "The " + reviewer + " Reviewer";
        if (guideline == null || guideline.citations().isEmpty()) {
            return claimsAdministrator
                    ? side + one(" did not cite any evidence based criteria for its decision.",
                            " did not cite any medical evidence for its decision.")
                    : side + one(" did not cite any medical evidence for its decision.", " found the guidelines used by the Claims "
                            + "Administrator relevant and appropriate for the employee" + apostrophe() + "s clinical circumstance.");
        }
        String verb = claimsAdministrator ? " based its decision on " : one(" based his/her decision on ", " relied on ");
        boolean inOne = random.nextBoolean();
        StringBuilder sentences = new StringBuilder();
        for (Citation citation : guideline.citations()) {
            boolean first = sentences.length() == 0;
            String what = one("the ", "the ", "") + cited(citation);
            sentences.append(first ? side + verb : inOne ? " and " : ". " + side + verb).append(what);
        }
        return sentences.append('.').toString();
    }

    private String cited(Citation citation) {
        if (citation.type() == CitationType.NON_MTUS) {
            return citation.text() + ", which is not part of the MTUS";
        }
        StringBuilder words = new StringBuilder(one("MTUS ", "")).append(citation.chapter());
        if (citation.year() != null) {
            words.append(one(" " + citation.year(), " (" + citation.year() + ")"));
        }
        if (!citation.sections().isEmpty()) {
            words.append(one(", ", ", Section(s): ")).append(String.join(", ", citation.sections()));
        }
        if (!citation.pages().isEmpty()) {
            words.append(one(", page ", ", pages ", ", pg. ", " Page(s): ")).append(String.join(", ", citation.pages()));
        }
        return words.append(", which is part of the MTUS").toString();
    }

    /** The facts of what is cited. */
    static List<Map<String, Object>> facts(Guideline guideline) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Citation citation : guideline == null ? List.<Citation>of() : guideline.citations()) {
            Map<String, Object> fact = new LinkedHashMap<>();
            fact.put("type", citation.type());
            fact.put("chapter", citation.chapter());
            fact.put("year", citation.year());
            fact.put("sections", citation.sections());
            fact.put("pages", citation.pages());
            fact.put("source", citation.source());
            fact.put("text", citation.text());
            facts.add(fact);
        }
        return facts;
    }
}
