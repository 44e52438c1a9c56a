package io.github.imrletters.internal.form;

import io.github.imrletters.internal.grammar.early.EarlyLetterMapper;
import io.github.imrletters.internal.grammar.letter.LetterParts;
import io.github.imrletters.internal.grammar.letter.Reading;
import io.github.imrletters.internal.line.FormPhrases;
import io.github.imrletters.internal.line.LineKind;
import io.github.imrletters.internal.line.RunningClassifier;
import io.github.imrletters.internal.line.TypedLine;
import io.github.imrletters.internal.line.TypedLines;
import io.github.imrletters.internal.source.Line;
import io.github.imrletters.model.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A form of 2013, in the words of its own file and the grammar {@code EarlyLetterParser.g4}. A letter is looked at by each, in their
 * order, until one is certain.
 */
enum EarlyForm implements Form {

    /** Of the end of 2013. Its title of the items is its own; some letters have the notice's title too. */
    DECISIONS_AND_RATIONALES(Template.DECISIONS_AND_RATIONALES, "decisions-and-rationales-words.tsv", 1,
            EnumSet.of(LineKind.ISSUES_TITLE, LineKind.LETTER_OUTCOME)),
    /** Of the middle of 2013. */
    DETERMINATION_NOTICE(Template.DETERMINATION_NOTICE, "determination-notice-words.tsv", 1,
            EnumSet.of(LineKind.NOTICE_TITLE, LineKind.ISSUES_TITLE, LineKind.ITEM, LineKind.HOW_MADE_TITLE)),
    /** Of early 2013. Its labels are plain words: one alone could stand in any text. */
    PROFESSIONAL_REVIEW(Template.PROFESSIONAL_REVIEW, "professional-review-words.tsv", 2,
            EnumSet.of(LineKind.ITEM, LineKind.GUIDELINES_TITLE, LineKind.RATIONALE, LineKind.HOW_MADE_TITLE));

    private final Template template;
    private final String words;
    private final int certain;
    private final Set<LineKind> own;
    /** Read when the first letter asks for them: nearly all letters are of the standard form. */
    private volatile FormPhrases phrases;

    /**
     * A form.
     *
     * @param template its name
     * @param words    its file of words
     * @param certain  how many of its own kinds make it certain
     * @param own      the kinds that only its letters have
     */
    EarlyForm(Template template, String words, int certain, Set<LineKind> own) {
        this.template = template;
        this.words = words;
        this.certain = certain;
        this.own = own;
    }

    @Override
    public Template template() {
        return template;
    }

    @Override
    public TypedLines lines(List<Line> printed) {
        FormPhrases read = phrases;
        if (read == null) {
            read = new FormPhrases(words);
            phrases = read;
        }
        return RunningClassifier.classify(printed, read);
    }

    @Override
    public Evidence evidence(TypedLines lines) {
        long found = lines.all().stream().map(TypedLine::kind).filter(own::contains).distinct().count();
        return found >= certain ? Evidence.FORM : found > 0 ? Evidence.LETTER : Evidence.NONE;
    }

    @Override
    public LetterParts read(TypedLines lines, Reading reading) {
        return EarlyLetterMapper.read(lines, reading, this == PROFESSIONAL_REVIEW);
    }
}
