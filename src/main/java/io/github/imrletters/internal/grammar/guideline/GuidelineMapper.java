package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.grammar.TokenArray;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationSource;
import io.github.imrletters.model.CitationType;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Maps a guideline paragraph's tree to citations: one method a rule, of the same name. */
public final class GuidelineMapper {

    /** What a paragraph cites, and whether all of it could be read. */
    public record Citations(List<Citation> citations, boolean complete) {
    }

    private record Name(CitationSource source, String name) {
    }

    private static final List<Name> SOURCES = WordFile.rows(GuidelineMapper.class, "citation-sources.tsv", 2).stream()
            .map(row -> new Name(CitationSource.valueOf(row.get(0)), row.get(1)))
            .toList();

    /** Ten times the longest paragraph seen: titles are looked for at every comma, which hostile input could have many of. */
    private static final int LONGEST = 10_000;

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(GuidelineParser._ATN);

    private final String text;
    private final List<Citation> citations = new ArrayList<>(2);
    private boolean complete = true;

    private GuidelineMapper(String text) {
        this.text = text;
    }

    public static Citations read(String text) {
        if (text.length() > LONGEST) {
            return new Citations(List.of(), false);
        }
        GuidelineMapper mapper = new GuidelineMapper(text);
        mapper.guideline(ONE_TOKEN.in(new GuidelineParser(new TokenArray(GuidelineTokens.of(text)))).guideline());
        return new Citations(mapper.citations, mapper.complete);
    }

    private void guideline(GuidelineParser.GuidelineContext guideline) {
        guideline.sentence().forEach(this::sentence);
    }

    /** That nothing was cited, or nothing of the MTUS, is no citation. */
    private void sentence(GuidelineParser.SentenceContext sentence) {
        if (sentence.mtusDecision() != null) {
            sentence.mtusDecision().chapter().forEach(this::chapter);
        } else if (sentence.otherDecision() != null) {
            otherDecision(sentence.otherDecision());
        } else if (sentence.unread() != null) {
            complete = false;
        }
    }

    private void chapter(GuidelineParser.ChapterContext chapter) {
        if (chapter.KIND() == null && chapter.name() == null) {
            complete = false;
            return;
        }
        String name = chapter.KIND() != null ? chapter.KIND().getText() : textOf(chapter.name());
        if (chapter.GUIDELINES() != null) {
            name = name + ' ' + chapter.GUIDELINES().getText();
        }
        Integer year = chapter.YEAR() == null ? null : Integer.valueOf(chapter.YEAR().getText());
        List<String> sections = new ArrayList<>(2);
        for (GuidelineParser.SectionContext section : chapter.section()) {
            if (section.words() != null) {
                sections.add(textOf(section.words()));
            }
        }
        citations.add(new Citation(CitationType.MTUS, name, year, sections, pages(chapter.pages()), null, null));
    }

    private List<String> pages(GuidelineParser.PagesContext pages) {
        List<String> numbers = new ArrayList<>(1);
        if (pages != null && pages.words() != null) {
            for (String part : textOf(pages.words()).replace(" and ", ",").replace("&", ",").split(",")) {
                if (!part.isBlank()) {
                    numbers.add(part.strip());
                }
            }
        }
        return numbers;
    }

    private void otherDecision(GuidelineParser.OtherDecisionContext decision) {
        String cited = withoutStop(textOf(decision.freeText()));
        if (cited.isEmpty()) {
            complete = false;
            return;
        }
        citations.add(new Citation(CitationType.NON_MTUS, null, null, null, null, source(cited), cited));
    }

    private static String withoutStop(String cited) {
        return cited.endsWith(".") ? cited.substring(0, cited.length() - 1).stripTrailing() : cited;
    }

    /** The first one named. */
    private static CitationSource source(String cited) {
        for (int at = 0; at < cited.length(); at++) {
            boolean wordStart = at == 0 || !Character.isLetter(cited.charAt(at - 1));
            CitationSource named = wordStart ? sourceAt(cited, at) : null;
            if (named != null) {
                return named;
            }
        }
        return CitationSource.OTHER;
    }

    private static CitationSource sourceAt(String cited, int at) {
        for (Name name : SOURCES) {
            if (cited.regionMatches(true, at, name.name(), 0, name.name().length())) {
                return name.source();
            }
        }
        return null;
    }

    private String textOf(ParserRuleContext part) {
        if (part.getChildCount() == 0) {
            return "";
        }
        return text.substring(part.getStart().getStartIndex(), part.getStop().getStopIndex() + 1).strip();
    }
}
