package io.github.imrletters.internal.grammar.guideline;

import io.github.imrletters.internal.diagnostic.Notes;
import io.github.imrletters.internal.grammar.FirstAlternative;
import io.github.imrletters.internal.grammar.GuidelineParser;
import io.github.imrletters.internal.reflow.Passage;
import io.github.imrletters.internal.trail.Trail;
import io.github.imrletters.internal.words.Told;
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

    private record Name(CitationSource source, String name, WordFile.Row row) {
    }

    private static final List<Name> SOURCES = WordFile.rows(GuidelineMapper.class, "citation-sources.tsv", 2).stream()
            .map(row -> new Name(CitationSource.valueOf(row.get(0)), row.get(1), row))
            .toList();

    private static final FirstAlternative ONE_TOKEN = new FirstAlternative(GuidelineParser._ATN);

    private final List<Citation> citations = new ArrayList<>(2);
    private boolean complete = true;
    /** The chapters' names, each where it stands; none of a name that the year stands in. */
    private final List<Told<String>> chapters = new ArrayList<>(2);

    private final Passage paragraph;
    private final Trail trail;
    /** The formula of the decision that is read. */
    private TerminalNode formula;

    private GuidelineMapper(Passage paragraph, Trail trail) {
        this.paragraph = paragraph;
        this.trail = trail;
    }

    /**
     * Reads a paragraph.
     *
     * @param paragraph reflowed
     * @param trail     where to mark what it cites
     * @param notes     where to say what is odd in it
     * @return what it cites
     */
    public static Citations read(Passage paragraph, Trail trail, Notes notes) {
        Citations exact = read(paragraph, trail);
        boolean damaged = NearGuideline.isDamaged(exact.citations());
        if (exact.complete() && !damaged) {
            return exact;
        }
        Passage mended = NearGuideline.withFormulas(paragraph);
        mended = NearGuideline.withChapters(mended, mapped(mended, Trail.NONE).chapters);
        Citations near = mended.equals(paragraph) ? exact : read(mended, Trail.NONE);
        if (!near.complete() || NearGuideline.isDamaged(near.citations())) {
            return new Citations(exact.citations(), false);
        }
        notes.readAs("guideline");
        return read(mended, trail);
    }

    private static Citations read(Passage paragraph, Trail trail) {
        GuidelineMapper mapper = mapped(paragraph, trail);
        return new Citations(mapper.citations, mapper.complete);
    }

    private static GuidelineMapper mapped(Passage paragraph, Trail trail) {
        CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(GuidelineScanner.tokens(paragraph.text())));
        GuidelineMapper mapper = new GuidelineMapper(paragraph, trail);
        mapper.guideline(ONE_TOKEN.in(new GuidelineParser(tokens)).guideline());
        return mapper;
    }

    private void guideline(GuidelineParser.GuidelineContext guideline) {
        guideline.sentence().forEach(this::sentence);
    }

    private void sentence(GuidelineParser.SentenceContext sentence) {
        if (sentence instanceof GuidelineParser.MtusDecisionContext decision) {
            formula = decision.BASED_ON_MTUS();
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
        List<TerminalNode> sections = new ArrayList<>(2);
        List<TerminalNode> pages = new ArrayList<>(1);
        if (chapter.title() instanceof GuidelineParser.KindWithTopicsContext kind) {
            sectionList(kind.sectionList(), sections);
            chapter.part().forEach(part -> part(part, sections, pages));
            mtus(List.of(kind.KIND()), null, sections, pages);
        } else if (chapter.title() instanceof GuidelineParser.NameWithYearContext name) {
            chapter.part().forEach(part -> part(part, sections, pages));
            mtus(chapterName(name), name.YEAR(), sections, pages);
        } else if (chapter.title() == null) {
            complete = false;
        } else {
            throw untreated(chapter.title());
        }
    }

    private void mtus(List<TerminalNode> chapter, TerminalNode year, List<TerminalNode> sections, List<TerminalNode> pages) {
        if (trail.isKept()) {
            Trail at = trail.in("citations", citations.size());
            at.printed("type", paragraph, told(formula));
            at.printed("chapter", paragraph, chapter.stream().map(GuidelineMapper::told).toList());
            at.printed("year", paragraph, told(year));
            mark("sections", sections, at);
            mark("pages", pages, at);
        }
        if (chapter.size() == 1) {
            TerminalNode name = chapter.get(0);
            chapters.add(new Told<>(name.getText(), told(name).start(), told(name).end()));
        }
        citations.add(new Citation(CitationType.MTUS,
                String.join(" ", texts(chapter)),
                year == null ? null : Integer.valueOf(year.getText()), texts(sections), texts(pages), null, null));
    }

    private void mark(String member, List<TerminalNode> tokens, Trail at) {
        for (int i = 0; i < tokens.size(); i++) {
            at.printed(member + '/' + i, paragraph, told(tokens.get(i)));
        }
    }

    private static List<String> texts(List<TerminalNode> tokens) {
        List<String> texts = new ArrayList<>(tokens.size());
        for (TerminalNode token : tokens) {
            texts.add(token.getText());
        }
        return texts;
    }

    private static Told<TerminalNode> told(TerminalNode token) {
        return token == null ? null : new Told<>(token, token.getSymbol().getStartIndex(), token.getSymbol().getStopIndex() + 1);
    }

    /** The word behind the year is the end of the name. */
    private static List<TerminalNode> chapterName(GuidelineParser.NameWithYearContext name) {
        return name.GUIDELINES() == null ? List.of(name.CHAPTER()) : List.of(name.CHAPTER(), name.GUIDELINES());
    }

    /** A label that stands a second time tells of a chapter whose name could not be told from a section. */
    private void part(GuidelineParser.PartContext part, List<TerminalNode> sections, List<TerminalNode> pages) {
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

    private static void sectionList(GuidelineParser.SectionListContext list, List<TerminalNode> sections) {
        list.section().forEach(section -> add(section.SECTION(), sections));
    }

    private static void add(TerminalNode token, List<TerminalNode> tokens) {
        if (token != null) {
            tokens.add(token);
        }
    }

    private void otherDecision(GuidelineParser.OtherDecisionContext decision) {
        if (decision.FREE_TEXT() == null) {
            complete = false;
            return;
        }
        Told<TerminalNode> text = told(decision.FREE_TEXT());
        String cited = text.value().getText();
        Told<Name> source = source(cited, text.start());
        if (trail.isKept()) {
            Trail at = trail.in("citations", citations.size());
            at.printed("type", paragraph, told(decision.BASED_ON_NON_MTUS()));
            at.derived("source", at.pointer("text"), source == null ? null : source.value().row(), paragraph, source);
            at.printed("text", paragraph, text);
        }
        citations.add(new Citation(CitationType.NON_MTUS, null, null, null, null,
                source == null ? CitationSource.OTHER : source.value().source(), cited));
    }

    /** The first one named; {@code null} where it is none that is known. */
    private static Told<Name> source(String cited, int offset) {
        for (int at = 0; at < cited.length(); at++) {
            boolean wordStart = at == 0 || !Character.isLetter(cited.charAt(at - 1));
            Name named = wordStart ? sourceAt(cited, at) : null;
            if (named != null) {
                return new Told<>(named, offset + at, offset + at + named.name().length());
            }
        }
        return null;
    }

    private static Name sourceAt(String cited, int at) {
        for (Name name : SOURCES) {
            if (cited.regionMatches(true, at, name.name(), 0, name.name().length())) {
                return name;
            }
        }
        return null;
    }

    private static IllegalStateException untreated(ParserRuleContext alternative) {
        return new IllegalStateException("the grammar has an alternative without a reading: " + alternative.getClass());
    }
}
