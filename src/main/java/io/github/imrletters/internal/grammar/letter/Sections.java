package io.github.imrletters.internal.grammar.letter;

import io.github.imrletters.internal.grammar.LetterParser;
import io.github.imrletters.internal.line.Closings;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** The letter's sections, each where it is first, and what is there again. */
final class Sections {

    private final List<LetterParser.CaseHeaderContext> caseHeaders = new ArrayList<>(1);
    private ParserRuleContext howMadeTitle;
    private LetterParser.StatementContext statement;
    private LetterParser.CredentialsContext credentials;
    private LetterParser.DocumentsContext documents;
    private LetterParser.CaseSummaryContext caseSummary;
    private boolean hasIssuesTitle;
    private final List<LetterParser.DisputedItemContext> items = new ArrayList<>();
    private final List<ParserRuleContext> stray = new ArrayList<>(1);
    private final List<ParserRuleContext> repeated = new ArrayList<>(1);

    Sections(LetterParser.LetterContext letter) {
        letter.section().forEach(this::section);
    }

    private void section(LetterParser.SectionContext section) {
        if (section instanceof LetterParser.CaseHeaderSectionContext header) {
            caseHeaders.add(header.caseHeader());
        } else if (section instanceof LetterParser.HowMadeSectionContext made) {
            howMade(made.howMade());
        } else if (section instanceof LetterParser.DocumentsSectionContext listed) {
            documents(listed.documents());
        } else if (section instanceof LetterParser.CaseSummarySectionContext summary) {
            caseSummary(summary.caseSummary());
        } else if (section instanceof LetterParser.IssuesSectionContext issues) {
            issues(issues.issues());
        } else if (section instanceof LetterParser.ClosingSectionContext closed) {
            closing(closed.closing());
        } else if (section instanceof LetterParser.UnrecognizedSectionContext unrecognized) {
            stray.add(unrecognized.unrecognized());
        } else {
            throw LetterTree.untreated(section);
        }
    }

    /** The two parts of one section stand apart where something came between them. */
    private void howMade(LetterParser.HowMadeContext section) {
        if (section instanceof LetterParser.HowMadeWithTitleContext titled) {
            boolean again = howMadeTitle != null || titled.credentials() != null && credentials != null;
            if (again) {
                repeated.add(section);
                return;
            }
            howMadeTitle = titled;
            statement = titled.statement();
            credentials = titled.credentials() != null ? titled.credentials() : credentials;
        } else if (section instanceof LetterParser.HowMadeWithoutTitleContext untitled) {
            if (credentials != null) {
                repeated.add(section);
                return;
            }
            credentials = untitled.credentials();
        } else {
            throw LetterTree.untreated(section);
        }
    }

    /** A letter as mailed has one, which tells no fact; anything else behind a letter is due nowhere. */
    private void closing(LetterParser.ClosingContext section) {
        if (!Closings.begin(LetterTree.firstLine(section).text())) {
            stray.add(section);
        }
    }

    private void documents(LetterParser.DocumentsContext section) {
        if (documents != null) {
            repeated.add(section);
        } else {
            documents = section;
        }
    }

    private void caseSummary(LetterParser.CaseSummaryContext section) {
        if (caseSummary != null) {
            repeated.add(section);
        } else {
            caseSummary = section;
        }
    }

    private void issues(LetterParser.IssuesContext section) {
        hasIssuesTitle |= section instanceof LetterParser.IssuesWithTitleContext;
        items.addAll(section.getRuleContexts(LetterParser.DisputedItemContext.class));
    }

    List<LetterParser.CaseHeaderContext> caseHeaders() {
        return caseHeaders;
    }

    boolean hasHowMadeTitle() {
        return howMadeTitle != null;
    }

    /** {@code null} where there is none. */
    LetterParser.StatementContext statement() {
        return statement;
    }

    /** {@code null} where there are none. */
    LetterParser.CredentialsContext credentials() {
        return credentials;
    }

    /** {@code null} where there is none. */
    LetterParser.CaseSummaryContext caseSummary() {
        return caseSummary;
    }

    /** {@code null} where there are none. */
    LetterParser.DocumentsContext documents() {
        return documents;
    }

    boolean hasIssuesTitle() {
        return hasIssuesTitle;
    }

    List<LetterParser.DisputedItemContext> items() {
        return items;
    }

    /** Where no text is due. */
    List<ParserRuleContext> stray() {
        return stray;
    }

    List<ParserRuleContext> repeated() {
        return repeated;
    }
}
