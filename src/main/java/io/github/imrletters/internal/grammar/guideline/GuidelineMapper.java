package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.words.WordFile;
import io.github.imrletters.model.Citation;
import io.github.imrletters.model.CitationSource;
import io.github.imrletters.model.CitationType;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Maps a guideline paragraph's tree to citations: one method a rule or alternative, of the same name. */
public final class GuidelineMapper {

    /** What a paragraph cites, and whether all of it could be read. */
    public record Citations(List<Citation> citations, boolean complete) {
    }

    private record Name(CitationSource source, String name) {
    }

    private static final List<Name> SOURCES = WordFile.rows(GuidelineMapper.class, "citation-sources.tsv", 2).stream()
            .map(row -> new Name(CitationSource.valueOf(row.get(0)), row.get(1)))
            .toList();

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(GuidelineParser._ATN);

    private final List<Citation> citations = new ArrayList<>(2);
    private boolean complete = true;

    private GuidelineMapper() {
    }

    /**
     * Reads a paragraph.
     *
     * @param paragraph reflowed
     * @return what it cites
     */
    public static Citations read(Passage paragraph) {
        CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(GuidelineScanner.tokens(paragraph.text())));
        GuidelineMapper mapper = new GuidelineMapper();
        mapper.guideline(ONE_TOKEN.in(new GuidelineParser(tokens)).guideline());
        return new Citations(mapper.citations, mapper.complete);
    }

    private void guideline(GuidelineParser.GuidelineContext guideline) {
        guideline.sentence().forEach(this::sentence);
    }

    private void sentence(GuidelineParser.SentenceContext sentence) {
        if (sentence instanceof GuidelineParser.MtusDecisionContext decision) {
            decision.chapter().forEach(this::chapter);
        } else if (sentence instanceof GuidelineParser.OtherDecisionContext decision) {
            otherDecision(decision);
        } else if (sentence instanceof GuidelineParser.UnreadContext) {
            complete = false;
        } else if (!citesNothing(sentence)) {
            throw untreated(sentence);
        }
    }

    private static boolean citesNothing(GuidelineParser.SentenceContext sentence) {
        return sentence instanceof GuidelineParser.NoneCitedContext || sentence instanceof GuidelineParser.OutsideMtusContext;
    }

    /** Without a title nothing is cited. */
    private void chapter(GuidelineParser.ChapterContext chapter) {
        List<String> sections = new ArrayList<>(2);
        List<String> pages = new ArrayList<>(1);
        if (chapter.title() instanceof GuidelineParser.KindWithTopicsContext kind) {
            sectionList(kind.sectionList(), sections);
            chapter.part().forEach(part -> part(part, sections, pages));
            mtus(kind.KIND().getText(), null, sections, pages);
        } else if (chapter.title() instanceof GuidelineParser.NameWithYearContext name) {
            chapter.part().forEach(part -> part(part, sections, pages));
            mtus(chapterName(name), year(name), sections, pages);
        } else if (chapter.title() == null) {
            complete = false;
        } else {
            throw untreated(chapter.title());
        }
    }

    private void mtus(String chapter, Integer year, List<String> sections, List<String> pages) {
        citations.add(new Citation(CitationType.MTUS, chapter, year, sections, pages, null, null));
    }

    /** The word behind the year is the end of the name. */
    private static String chapterName(GuidelineParser.NameWithYearContext name) {
        String words = name.CHAPTER().getText();
        return name.GUIDELINES() == null ? words : words + ' ' + name.GUIDELINES().getText();
    }

    private static Integer year(GuidelineParser.NameWithYearContext name) {
        return name.YEAR() == null ? null : Integer.valueOf(name.YEAR().getText());
    }

    /** A label that stands a second time tells of a chapter whose name could not be told from a section. */
    private void part(GuidelineParser.PartContext part, List<String> sections, List<String> pages) {
        if (part instanceof GuidelineParser.SectionsContext named) {
            complete &= sections.isEmpty();
            sectionList(named.sectionList(), sections);
        } else if (part instanceof GuidelineParser.PagesContext named) {
            complete &= pages.isEmpty();
            named.page().forEach(page -> add(page.PAGE(), pages));
        } else if (part instanceof GuidelineParser.StrayContext) {
            complete = false;
        } else {
            throw untreated(part);
        }
    }

    private static void sectionList(GuidelineParser.SectionListContext list, List<String> sections) {
        list.section().forEach(section -> add(section.SECTION(), sections));
    }

    private static void add(TerminalNode token, List<String> texts) {
        if (token != null) {
            texts.add(token.getText());
        }
    }

    private void otherDecision(GuidelineParser.OtherDecisionContext decision) {
        if (decision.FREE_TEXT() == null) {
            complete = false;
            return;
        }
        String cited = decision.FREE_TEXT().getText();
        citations.add(new Citation(CitationType.NON_MTUS, null, null, null, null, source(cited), cited));
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

    private static IllegalStateException untreated(ParserRuleContext alternative) {
        return new IllegalStateException("the grammar has an alternative without a reading: " + alternative.getClass());
    }
}
